package io.github.fluentsupportkit.bench.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A database for one help desk.
 *
 * @param name as reports call it
 * @param options with which the server takes it
 * @param url with which we do
 * @param user its user, who has no password
 * @param tidy what brings it into the state that it reaches by itself after a while
 */
record Store(String name, List<String> options, String url, String user, String tidy) {

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, "");
  }
}
