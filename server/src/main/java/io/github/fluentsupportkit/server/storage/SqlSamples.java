package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.samples.SampleStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SqlSamples implements SampleStore {

  private static final List<String> NUMBERED = List.of(
      "reply",
      "ticket",
      "tag",
      "product",
      "mailbox",
      "person",
      "application_password",
      "site_user");

  private final JdbcClient sql;

  SqlSamples(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void empty() {
    // H2 ends the transaction with each of these, so they come before anything is deleted.
    NUMBERED.forEach(table ->
        sql.sql("alter table " + table + " alter column id restart with 1").update());
    NUMBERED.forEach(table -> sql.sql("delete from " + table).update());
    sql.sql("delete from ticket_count").update();
  }

  @Override
  public void set(String table, long id, Map<String, @Nullable Object> columns) {
    if (columns.isEmpty()) {
      return;
    }
    List<@Nullable Object> values = new ArrayList<>(columns.values());
    values.add(id);
    sql.sql("update " + table + " set " + String.join(" = ?, ", columns.keySet())
            + " = ? where id = ?")
        .params(values)
        .update();
  }
}
