package io.github.fluentsupportkit.server.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** However much there is to show, the database is asked as often. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsTest {

  private static final int PAGE = 15;

  private final RunningServer server = RunningServer.at(
      Database.H2.fresh(), Map.of("help-desk.passwords.trusted-millis", 3_600_000), Counting.class);
  private final Client admin = Client.of(server.baseUrl(), "admin");

  @BeforeAll
  void fill() throws Exception {
    server.bean(World.class).create();
    for (int i = 1; i <= 2 * PAGE; i++) {
      admin.send("POST", "/tickets", newTicket(i));
      String ticket = "/tickets/" + i;
      for (int j = 0; j < 3; j++) {
        admin.send(
            "POST",
            ticket + "/responses",
            "{\"content\":\"R\",\"conversation_type\":\"response\"}");
      }
      admin.send("POST", ticket + "/tags", "{\"tag_id\":1}");
      admin.send("POST", ticket + "/tags", "{\"tag_id\":2}");
      admin.send("GET", ticket, "");
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aPageOfTicketsTakesEightStatements() throws Exception {
    assertThat(statements("GET", "/tickets?per_page=15", "")).hasSize(8);
    assertThat(statements("GET", "/tickets?per_page=1", "")).hasSize(8);
    assertThat(statements("GET", "/tickets?per_page=30", "")).hasSize(8);
  }

  @Test
  void aFurtherPageTakesOneMore() throws Exception {
    assertThat(statements("GET", "/tickets?per_page=10&page=2", "")).hasSize(9);
    assertThat(statements("GET", "/tickets?per_page=1&page=30", "")).hasSize(9);
  }

  @Test
  void aPageOfWhatASearchFindsTakesAsMany() throws Exception {
    assertThat(statements("GET", "/tickets?search=T&per_page=1", "")).hasSize(8);
    assertThat(statements("GET", "/tickets?search=T&per_page=30", "")).hasSize(8);
    assertThat(statements("GET", "/tickets?search=T&per_page=10&page=3", "")).hasSize(8);
  }

  @Test
  void aTicketTakesNineStatements() throws Exception {
    // Noted just now, so that it is not noted again.
    admin.send("GET", "/tickets/1", "");
    assertThat(statements("GET", "/tickets/1", "")).hasSize(9);
  }

  @Test
  void aReplyTakesSixStatements() throws Exception {
    assertThat(statements(
            "POST",
            "/tickets/1/responses",
            "{\"content\":\"R\",\"conversation_type\":\"response\"}"))
        .hasSize(6);
  }

  @Test
  void aTicketForSomebodyKnownTakesEightStatements() throws Exception {
    // One of them is for H2 alone. Two more where it is the first that is counted in its slot.
    assertThat(statements(
            "POST",
            "/tickets",
            "{\"ticket\":{\"title\":\"T\",\"content\":\"C\",\"customer_id\":3,\"product_id\":1}}"))
        .hasSizeBetween(8, 10);
  }

  @Test
  void aPageOfCustomersTakesTwoStatements() throws Exception {
    assertThat(statements("GET", "/customers?per_page=15", "")).hasSize(2);
  }

  @Test
  void aCustomerWithTicketsTakesTwoStatements() throws Exception {
    assertThat(statements("GET", "/customers/3?with[]=tickets", "")).hasSize(2);
  }

  private List<String> statements(String method, String path, String json) throws Exception {
    List<String> statements = ((CountingDataSource) server.bean(DataSource.class)).statements();
    statements.clear();
    assertThat(admin.send(method, path, json).status()).isEqualTo(200);
    return List.copyOf(statements);
  }

  private static String newTicket(int i) {
    return "{\"ticket\":{\"title\":\"T\",\"content\":\"C\",\"create_customer\":\"yes\",\"product_id\":"
        + (1 + i % 2) + "},\"newCustomer\":{\"first_name\":\"N\",\"email\":\"c" + i
        + "@example.test\"}}";
  }
}
