package io.github.fluentsupportkit.server.storage;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of a help desk, which change from one version of the server to the next. */
final class Tables {

  private Tables() {}

  /**
   * Makes them, or changes those of an older version. Several servers may do so at once: one does, the others wait.
   *
   * <p>It is no part of Spring's start, so that the two can happen side by side.
   *
   * @throws SQLException if the database cannot be reached
   * @throws org.flywaydb.core.api.FlywayException if they cannot be made, or are those of a newer version
   */
  static void bringUpToDate(String url, String user, String password) throws SQLException {
    FluentConfiguration flyway = Flyway.configure().dataSource(url, user, password);
    Dialect dialect = new Dialect(flyway.getDataSource());
    flyway.locations("classpath:db/migration", "classpath:db/" + dialect.folder());
    if (dialect.keepsTexts()) {
      flyway.javaMigrations(new TicketTextMigration());
    }
    flyway.load().migrate();
  }
}
