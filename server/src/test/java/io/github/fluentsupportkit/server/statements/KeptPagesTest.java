package io.github.fluentsupportkit.server.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** On PostgreSQL, a page of tickets that was read before costs one question, until somebody writes something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptPagesTest {

  /** Other servers on the same PostgreSQL write down now and then who was there. */
  private static final int TRIES = 20;

  private final String url = Database.POSTGRESQL.fresh();
  private final RunningServer server = RunningServer.at(
      url, Map.of("help-desk.passwords.trusted-millis", 3_600_000), Counting.class);
  private final Desk desk = new Desk(server);
  private final Client admin = desk.admin();
  private final Client agent = desk.as("agent");

  @BeforeAll
  void fill() {
    server.bean(World.class).create();
    desk.opened("First");
    desk.opened("Second");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aPageThatNothingHasChangedTakesOneStatement() {
    JsonNode first = list(admin, "/tickets?search=First").body();

    assertThat(fewestStatements("/tickets?search=First")).isEqualTo(1);
    assertThat(list(admin, "/tickets?search=First").body()).isEqualTo(first);
  }

  @Test
  void whatIsAskedForOtherwiseIsReadByItself() {
    list(admin, "/tickets");

    assertThat(list(admin, "/tickets?search=First").texts("/tickets/data", "title"))
        .containsExactly("First");
    assertThat(list(admin, "/tickets?order_by=id&per_page=1&page=2").ids("/tickets/data"))
        .isNotEqualTo(list(admin, "/tickets?order_by=id&per_page=1").ids("/tickets/data"));
    assertThat(list(admin, "/tickets?order_by=id&order_type=ASC").ids("/tickets/data"))
        .isNotEqualTo(list(admin, "/tickets?order_by=id&order_type=DESC").ids("/tickets/data"));
  }

  @Test
  void eachAgentGetsTheirOwn() {
    desk.assigned(desk.opened("Hers"), 1);

    assertThat(list(admin, "/tickets").texts("/tickets/data", "title")).contains("Hers");
    assertThat(list(agent, "/tickets").texts("/tickets/data", "title"))
        .contains("First")
        .doesNotContain("Hers");
  }

  @Test
  void whatTheServerWritesIsThereAtOnce() {
    for (int i = 0; i < 10; i++) {
      list(admin, "/tickets");
      String title = "At once " + i;
      desk.opened(title);

      assertThat(list(admin, "/tickets").texts("/tickets/data", "title")).contains(title);
    }
  }

  @Test
  void whatOthersWriteIsThereAsSoonAsItIsCommitted() throws Exception {
    desk.opened("Outside");
    try (Connection other = DriverManager.getConnection(url, Database.userOf(url), "");
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      list(admin, "/tickets?search=side");
      statement.execute("update ticket set title = 'Inside' where title = 'Outside'");
      assertThat(list(admin, "/tickets?search=side").texts("/tickets/data", "title"))
          .containsExactly("Outside");
      assertThat(fewestStatements("/tickets?search=side")).isEqualTo(1);

      other.commit();

      assertThat(list(admin, "/tickets?search=side").texts("/tickets/data", "title"))
          .containsExactly("Inside");
    }
  }

  @Test
  void whoHasATicketOpenIsShownUntilTheyHaveItNoMore() throws Exception {
    desk.ticket(desk.opened("Open"));
    desk.sql()
        .sql("update ticket_view set seen_at = seen_at - interval '56' second")
        .update();
    assertThat(viewers()).containsExactly("ada@example.test");

    for (int i = 0; i < 80 && !viewers().isEmpty(); i++) {
      Thread.sleep(100);
    }

    assertThat(viewers()).isEmpty();
  }

  private List<String> viewers() {
    return list(admin, "/tickets?search=Open").texts("/tickets/data/0/live_activity", "email");
  }

  private int fewestStatements(String path) {
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < TRIES && fewest > 1; i++) {
      List<String> statements = ((CountingDataSource) server.bean(DataSource.class)).statements();
      statements.clear();
      list(admin, path);
      fewest = Math.min(fewest, statements.size());
    }
    return fewest;
  }

  private static Answer list(Client client, String path) {
    return client.get(path).ok();
  }
}
