package io.github.fluentsupportkit.server.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills H2's table of texts for the tickets of an older help desk. It goes on where one that was killed stopped, and in
 * steps that are far from the ten seconds that a statement may take.
 */
final class TicketTextMigration implements JavaMigration {

  private static final int STEP = 1000;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("1.2");
  }

  @Override
  public String getDescription() {
    return "texts of tickets";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return false;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (Statement newest = connection.createStatement();
        ResultSet row = newest.executeQuery("select coalesce(max(ticket_id), 0) from ticket_text");
        PreparedStatement tickets = connection.prepareStatement(
            "select id, title, content from ticket where id > ? order by id limit " + STEP);
        PreparedStatement texts = connection.prepareStatement(
            "insert into ticket_text (ticket_id, text) values (?, ?)")) {
      row.next();
      // Each step is written down as a whole: H2 takes as long for a row alone.
      connection.setAutoCommit(false);
      long before;
      long last = row.getLong(1);
      do {
        before = last;
        last = step(tickets, texts, before);
        connection.commit();
      } while (last > before);
      connection.setAutoCommit(true);
    }
  }

  /** Fills in some, and answers the last of them. */
  private static long step(PreparedStatement tickets, PreparedStatement texts, long after)
      throws SQLException {
    long last = after;
    tickets.setLong(1, after);
    try (ResultSet ticket = tickets.executeQuery()) {
      while (ticket.next()) {
        last = ticket.getLong("id");
        texts.setLong(1, last);
        texts.setString(2, TicketText.of(ticket.getString("title"), ticket.getString("content")));
        texts.addBatch();
      }
    }
    if (last > after) {
      texts.executeBatch();
    }
    return last;
  }
}
