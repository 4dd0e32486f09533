package io.github.fluentsupportkit.server.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** On PostgreSQL, a page of tickets that was read before costs one question, until somebody writes something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptPagesTest {

  /** Other servers on the same PostgreSQL write down now and then who was there. */
  private static final int TRIES = 20;

  private final String url = Database.POSTGRESQL.fresh();
  private final RunningServer server = RunningServer.at(
      url, Map.of("help-desk.passwords.trusted-millis", 3_600_000), Counting.class);
  private final Client admin = Client.of(server.baseUrl(), "admin");
  private final Client agent = Client.of(server.baseUrl(), "agent");

  @BeforeAll
  void fill() throws Exception {
    server.bean(World.class).create();
    open("First");
    open("Second");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aPageThatNothingHasChangedTakesOneStatement() throws Exception {
    JsonNode first = list(admin, "/tickets?search=First").body();

    assertThat(fewestStatements("/tickets?search=First")).isEqualTo(1);
    assertThat(list(admin, "/tickets?search=First").body()).isEqualTo(first);
  }

  @Test
  void whatIsAskedForOtherwiseIsReadByItself() throws Exception {
    list(admin, "/tickets");

    assertThat(list(admin, "/tickets?search=First").texts("/tickets/data", "title"))
        .containsExactly("First");
    assertThat(list(admin, "/tickets?order_by=id&per_page=1&page=2").ids("/tickets/data"))
        .isNotEqualTo(list(admin, "/tickets?order_by=id&per_page=1").ids("/tickets/data"));
    assertThat(list(admin, "/tickets?order_by=id&order_type=ASC").ids("/tickets/data"))
        .isNotEqualTo(list(admin, "/tickets?order_by=id&order_type=DESC").ids("/tickets/data"));
  }

  @Test
  void eachAgentGetsTheirOwn() throws Exception {
    long hers = open("Hers");
    admin.send(
        "PUT", "/tickets/" + hers + "/property", "{\"prop_name\":\"agent_id\",\"prop_value\":1}");

    assertThat(list(admin, "/tickets").texts("/tickets/data", "title")).contains("Hers");
    assertThat(list(agent, "/tickets").texts("/tickets/data", "title"))
        .contains("First")
        .doesNotContain("Hers");
  }

  @Test
  void whatTheServerWritesIsThereAtOnce() throws Exception {
    for (int i = 0; i < 10; i++) {
      list(admin, "/tickets");
      String title = "At once " + i;
      open(title);

      assertThat(list(admin, "/tickets").texts("/tickets/data", "title")).contains(title);
    }
  }

  @Test
  void whatOthersWriteIsThereAsSoonAsItIsCommitted() throws Exception {
    open("Outside");
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
    long ticket = open("Open");
    admin.send("GET", "/tickets/" + ticket, "");
    server
        .bean(JdbcClient.class)
        .sql("update ticket_view set seen_at = seen_at - interval '56' second")
        .update();
    assertThat(viewers()).containsExactly("ada@example.test");

    for (int i = 0; i < 80 && !viewers().isEmpty(); i++) {
      Thread.sleep(100);
    }

    assertThat(viewers()).isEmpty();
  }

  private List<String> viewers() throws Exception {
    return list(admin, "/tickets?search=Open").texts("/tickets/data/0/live_activity", "email");
  }

  private int fewestStatements(String path) throws Exception {
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < TRIES && fewest > 1; i++) {
      List<String> statements = ((CountingDataSource) server.bean(DataSource.class)).statements();
      statements.clear();
      list(admin, path);
      fewest = Math.min(fewest, statements.size());
    }
    return fewest;
  }

  private static Answer list(Client client, String path) throws Exception {
    Answer answer = client.send("GET", path, "");
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }

  private long open(String title) throws Exception {
    return admin
        .send(
            "POST",
            "/tickets",
            "{\"ticket\":{\"title\":\"" + title + "\",\"content\":\"C\",\"customer_id\":3}}")
        .body()
        .at("/ticket/id")
        .asLong();
  }
}
