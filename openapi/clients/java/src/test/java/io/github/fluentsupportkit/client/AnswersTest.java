package io.github.fluentsupportkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that neither mock nor server give. */
class AnswersTest {

  private HttpServer http;
  private FluentSupport desk;

  @BeforeEach
  void start() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.start();
    desk = FluentSupport.at(
        "http://127.0.0.1:" + http.getAddress().getPort() + "/api", "nadia", "abcd efgh");
  }

  @AfterEach
  void stop() {
    http.stop(0);
  }

  private void answer(int status, String body) {
    http.createContext("/api", exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    });
  }

  private FluentSupportException error() {
    return catchThrowableOfType(
        FluentSupportException.class, () -> desk.tickets().getTicket(7));
  }

  @Test
  void aMessageWithoutATicketIsAnErrorAlthoughItsStatusIs200() {
    answer(200, "{\"message\": \"Call to undefined relationship\"}");

    assertThat(error()).hasMessage("Call to undefined relationship");
    assertThat(error().status()).isEqualTo(200);
  }

  @Test
  void nullIsAnErrorAlthoughItsStatusIs200() {
    answer(200, "null");

    assertThat(error()).hasMessage("The answer (200) is not what the contract says");
  }

  @Test
  void aBareSentenceIsTheMessage() {
    answer(423, "\"No query results\"");

    assertThat(error()).hasMessage("No query results");
  }

  @Test
  void aPageOfAProxyIsSpared() {
    answer(502, "<html>Bad gateway");

    assertThat(error()).hasMessage("The server answered 502.");
    assertThat(error().body()).isEqualTo("<html>Bad gateway");
  }

  @Test
  void fieldsBesideAMessageAreReadToo() {
    answer(423, "{\"message\": \"Taken\", \"errors\": {\"email\": {\"unique\": \"Is taken\"}}}");

    assertThat(error()).hasMessage("Taken");
    assertThat(error().fieldErrors())
        .containsExactly(new FluentSupportException.FieldError("email", "unique", "Is taken"));
  }

  @Test
  void theFieldsOfALaterReleaseAreKeptAndItsWordsTaken() {
    answer(
        200,
        "{\"ticket\": {\"id\": 7, \"customer_id\": \"3\", \"status\": \"snoozed\", \"mood\": 5},"
            + " \"responses\": [], \"agent_id\": 1}");

    assertThat(desk.tickets().getTicket(7).ticket().status()).hasToString("snoozed");
    assertThat(desk.tickets().getTicket(7).ticket().customerId()).isEqualTo(3L);
    assertThat(desk.tickets().getTicket(7).ticket().more().get("mood")).hasToString("5");
  }
}
