package io.github.fluentsupportkit.server.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxTest {

  private static RunningSandbox sandbox;
  private static String url = "";

  @BeforeAll
  static void start() throws InterruptedException {
    sandbox = RunningSandbox.start();
    url = sandbox.url();
  }

  @AfterAll
  static void itStopsInOrder() throws InterruptedException {
    assertThat(sandbox.stop()).isZero();
    assertThat(sandbox.out()).endsWith("Stopped." + System.lineSeparator());
  }

  @BeforeEach
  void reset() {
    assertThat(Http.postByNobody(url.replaceFirst("/wp-json.*", SandboxRoutes.RESET))
            .statusCode())
        .isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "admin,          200, 200, 200",
    "agent-own,      200, 423, 403",
    "agent-all,      200, 200, 403",
    "customer-maria, 403, 403, 403",
    "customer-kenji, 403, 403, 403"
  })
  void everyPrintedUserHasTheirRole(String login, int list, int ticketOfOthers, int customers) {
    assertThat(sandbox.out()).containsPattern(login + " +sandbox +\\w");
    assertThat(get("/tickets", login).statusCode()).isEqualTo(list);
    assertThat(get("/tickets/9", login).statusCode()).isEqualTo(ticketOfOthers);
    assertThat(get("/customers", login).statusCode()).isEqualTo(customers);
  }

  @Test
  void customersOpenTickets() {
    assertThat(Http.post(
                url + "/customer-portal/tickets",
                "customer-kenji",
                "sandbox",
                "title=Hello&content=World")
            .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aResetPutsEverythingBackAndBeginsNumbersAnew() {
    String before = get("/tickets?per_page=50", "admin").body();
    assertThat(Http.delete(url + "/customers/5", "admin", "sandbox").statusCode())
        .isEqualTo(200);
    assertThat(newTicket()).contains("\"id\":19");
    assertThat(get("/tickets?per_page=50", "admin").body()).isNotEqualTo(before);

    reset();

    assertThat(get("/tickets?per_page=50", "admin").body()).contains("\"total\":18");
    assertThat(get("/customers/5", "admin").statusCode()).isEqualTo(200);
    assertThat(newTicket()).contains("\"id\":19");
  }

  @Test
  void theBannerSaysHowToCallIt() {
    assertThat(sandbox.out())
        .contains("curl -X POST " + url.replaceFirst("/wp-json.*", "/sandbox/reset"))
        .contains("Try: curl -u admin:sandbox " + url + "/tickets");
  }

  private static String newTicket() {
    return Http.post(
            url + "/tickets",
            "admin",
            "sandbox",
            "ticket[customer_id]=6&ticket[title]=T&ticket[content]=C")
        .body();
  }

  private static HttpResponse<String> get(String path, String login) {
    return Http.get(url + path, login, "sandbox");
  }
}
