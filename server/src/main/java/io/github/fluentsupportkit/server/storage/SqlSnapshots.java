package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.transactions.Snapshots;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PostgreSQL names a snapshot by the transactions that it shows, of all that write, from wherever they come. */
@Component
final class SqlSnapshots implements Snapshots {

  private final JdbcClient sql;
  private final Dialect dialect;

  SqlSnapshots(JdbcClient sql, Dialect dialect) {
    this.sql = sql;
    this.dialect = dialect;
  }

  @Override
  public Optional<String> current() {
    return dialect.namesSnapshots()
        ? Optional.of(
            sql.sql("select pg_current_snapshot()::text").query(String.class).single())
        : Optional.empty();
  }
}
