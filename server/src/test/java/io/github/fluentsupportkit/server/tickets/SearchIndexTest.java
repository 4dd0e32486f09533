package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL has an index for searches, if the server may make it. */
class SearchIndexTest {

  private static final String NOBODY_SPECIAL = "nobody_special";

  @Test
  void aSearchNeedNotWalkThroughAllTickets() {
    try (RunningServer server = RunningServer.on(Database.POSTGRESQL)) {
      JdbcClient sql = server.bean(JdbcClient.class);
      sql.sql(
              "insert into ticket (customer_id, mailbox_id, privacy, priority, client_priority, status, is_open, title, slug,"
                  + " hash, content_hash, content, last_customer_response, waiting_since, response_count, created_at, updated_at)"
                  + " select 3, 1, 'private', 'normal', 'normal', 'new', true, 'Title ' || n, 't', 'h' || n, 'c',"
                  + " repeat(md5(n::text), 10), now(), now(), 0, now(), now() from generate_series(1, 20000) n")
          .update();
      sql.sql("vacuum analyze ticket").update();

      assertThat(sql.sql("explain select id, count(*) over () from ticket"
                  + " where (title ilike '%4711%' escape '!' or content ilike '%4711%' escape '!' or id = 4711)"
                  + " order by id limit 10")
              .query(String.class)
              .list())
          .anyMatch(line -> line.contains("ticket_text"));
    }
  }

  @Test
  void aServerThatMayNotMakeTheIndexSearchesWithoutIt() throws SQLException {
    String url = Database.POSTGRESQL.fresh();
    allowTablesOnly(url);
    try (RunningServer server = RunningServer.at(
        url.replace("user=" + Database.userOf(url), "user=" + NOBODY_SPECIAL), Map.of())) {
      server.bean(World.class).create();

      server.as("admin").get("/tickets?search=anything").then().body("tickets.total", equalTo(0));
      assertThat(server
              .bean(JdbcClient.class)
              .sql(
                  "select current_user || ' ' || count(*) from pg_indexes where indexname = 'ticket_text'")
              .query(String.class)
              .single())
          .isEqualTo(NOBODY_SPECIAL + " 0");
    }
  }

  private static void allowTablesOnly(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, Database.userOf(url), "");
        Statement sql = connection.createStatement()) {
      sql.execute("drop role if exists " + NOBODY_SPECIAL);
      sql.execute("create role " + NOBODY_SPECIAL + " login");
      sql.execute("grant all on schema public to " + NOBODY_SPECIAL);
    }
  }
}
