package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded database of a release that kept no texts beside the tickets. */
class OlderTicketsTest {

  private static final int TICKETS = 2500;

  /** Flyway makes nothing older than what is there. */
  private static final String WITHOUT_LATER = "; drop index ticket_agent_open; drop index"
      + " ticket_product_open; drop index ticket_mailbox_open"
      + "; delete from \"flyway_schema_history\" where \"version\" in ('1.3', '1.4')";

  @TempDir
  private Path folder = Path.of("");

  /** As that release left it, and as a newer one did that was killed when it had filled in the first text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table ticket_text; delete from \"flyway_schema_history\" where \"version\" in ('1.1', '1.2')",
        "delete from \"flyway_schema_history\" where \"version\" = '1.2'"
      })
  void isSearchedAsANewOne(String older) {
    String url = Database.h2File(folder.resolve("help-desk"));
    try (RunningServer server = RunningServer.at(url, Map.of())) {
      server.bean(World.class).create();
      JdbcClient sql = server.bean(JdbcClient.class);
      Desk desk = new Desk(server);
      desk.opened("Größe 1");
      sql.sql(
              "insert into ticket (customer_id, mailbox_id, privacy, priority, client_priority, status, is_open, title,"
                  + " slug, hash, content_hash, content, last_customer_response, waiting_since, response_count, created_at,"
                  + " updated_at) select customer_id, mailbox_id, privacy, priority, client_priority, status, is_open,"
                  + " 'Größe ' || n, slug, n, content_hash, content, last_customer_response, waiting_since,"
                  + " response_count, created_at, updated_at from ticket, system_range(2, "
                  + TICKETS + ") as r(n)")
          .update();
      for (String statement : (older + WITHOUT_LATER).split("; ")) {
        sql.sql(statement).update();
      }
    }
    try (RunningServer server = RunningServer.at(url, Map.of())) {
      Desk desk = new Desk(server);
      assertThat(desk.admin()
              .get("/tickets?search=gr%C3%B6%C3%9Fe&per_page=1")
              .number("/tickets/total"))
          .isEqualTo(TICKETS);
    }
  }
}
