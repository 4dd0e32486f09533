package io.github.fluentsupportkit.bench.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements in the words that H2 and PostgreSQL share. */
record Sql(Connection connection) {

  void execute(String statement) throws SQLException {
    try (Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  long number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Says which number the next row gets by itself. */
  void restart(String table, long next) throws SQLException {
    execute("alter table " + table + " alter column id restart with " + next);
  }

  /** Adds a row to a batch. */
  static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
