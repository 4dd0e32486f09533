package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.transactions.Writers;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Where H2 and PostgreSQL differ. The statements are the same on both, but for searches.
 *
 * <p>H2 writes what is committed to its file together with what others are just writing, and was seen to leave half of
 * the latter behind when the process was killed. With one writer at a time there is nothing to leave.
 */
@Component
final class Dialect implements Writers {

  private final boolean embedded;

  Dialect(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      embedded = connection.getMetaData().getDatabaseProductName().equals("H2");
    }
  }

  @Override
  public boolean oneAtATime() {
    return embedded;
  }

  /** Where its own changes of the tables are, beside those of both. */
  String folder() {
    return embedded ? "h2" : "postgresql";
  }

  /** Whether searches look into texts that are kept beside the tickets ({@link TicketText}), for want of an index. */
  boolean keepsTexts() {
    return embedded;
  }

  /** Whether what it shows has a name ({@link SqlSnapshots}). */
  boolean namesSnapshots() {
    return !embedded;
  }
}
