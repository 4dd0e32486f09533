package io.github.fluentsupportkit.server.operate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * A database to work on.
 *
 * @param shown what people call it; without anything secret
 */
record Database(String url, String user, String password, String shown) {

  private static final int H2_IN_USE = 90020;
  private static final String SECONDS_TO_CONNECT = "5";

  /** Where Flyway notes the tables that it made. */
  private static final String HISTORY = "flyway_schema_history";

  /** As with H2, see {@link EmbeddedDatabase}. */
  private static final String LONGEST_STATEMENT = "set statement_timeout = '10s'";

  static Database inMemory() {
    return new Database(EmbeddedDatabase.inMemory(), EmbeddedDatabase.USER, "", "memory");
  }

  /** Tries it, because what fails within Spring fails in many words. */
  Opened open() {
    Properties how = new Properties();
    how.setProperty("user", user);
    how.setProperty("password", password);
    if (!isEmbedded()) {
      how.setProperty("connectTimeout", SECONDS_TO_CONNECT);
      how.setProperty("loginTimeout", SECONDS_TO_CONNECT);
    }
    try {
      return new Opened(DriverManager.getConnection(url, how));
    } catch (SQLException e) {
      throw new CommandFailure(ExitCode.NO_DATABASE, problem(e));
    }
  }

  /** Whether there are tables of a help desk, of whatever version. */
  boolean holdsHelpDesk() {
    Opened opened = open();
    try (ResultSet tables = opened
        .connection()
        .getMetaData()
        .getTables(null, opened.connection().getSchema(), HISTORY, null)) {
      return tables.next();
    } catch (SQLException e) {
      throw new CommandFailure(ExitCode.NO_DATABASE, problem(e));
    } finally {
      opened.close();
    }
  }

  private boolean isEmbedded() {
    return url.startsWith("jdbc:h2:");
  }

  private String problem(SQLException e) {
    if (isEmbedded() && e.getErrorCode() == H2_IN_USE) {
      return "The data in " + shown + " is in use by another program";
    }
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    if (isEmbedded()) {
      // H2 adds the statement and its own number.
      why = why.replaceFirst("; SQL statement:.*", "").replaceFirst(" \\[\\d+-\\d+]$", "");
    }
    return "Cannot open the database " + shown + ": " + why;
  }

  /** The settings with which Spring opens it. */
  Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("spring.datasource.url", url);
    settings.put("spring.datasource.username", user);
    settings.put("spring.datasource.password", password);
    if (!isEmbedded()) {
      settings.put("spring.datasource.hikari.connection-init-sql", LONGEST_STATEMENT);
    }
    return settings;
  }

  /** Keeps an embedded database open until Spring has it open too. */
  record Opened(Connection connection) {

    void close() {
      try {
        connection.close();
      } catch (SQLException e) {
        // What has to work from here on are the connections that Spring has.
        return;
      }
    }
  }
}
