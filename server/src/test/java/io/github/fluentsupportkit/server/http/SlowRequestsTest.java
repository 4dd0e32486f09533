package io.github.fluentsupportkit.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.hostile.Wire;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server with few threads, and more senders than threads who send a byte now and then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowRequestsTest {

  private static final String TICKETS = "/wp-json/fluent-support/v2/tickets";
  private static final String RIGHT = Client.basic("admin", World.PASSWORD);
  private static final int THREADS = 3;
  private static final int SENDERS = 30;
  private static final Duration PROMPTLY = Duration.ofMillis(1500);

  private final RunningServer server = RunningServer.at(
      Database.H2.fresh(),
      Map.of(
          "server.tomcat.threads.max",
          THREADS,
          "server.tomcat.threads.min-spare",
          THREADS,
          "help-desk.limits.request-time",
          "3s",
          "help-desk.passwords.failures-at-once",
          1_000_000));

  @BeforeAll
  void fill() {
    server.bean(World.class).create();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
        "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000\r\n\r\n-",
        "Content-Length: 99000000\r\n\r\n-"
      })
  void whoSendsSlowlyKeepsNobodyWaiting(String rest) throws Exception {
    List<Wire> slow = senders(head(RIGHT) + rest);
    try {
      assertOthersAreServed();
      drip(slow);
      assertOthersAreServed();
    } finally {
      close(slow);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"
      })
  void whoTakesTooLongIsToldSoThoughTheyAreNeverSilent(String rest) throws Exception {
    try (Wire wire = new Wire(server.site())) {
      wire.send(head(RIGHT) + rest);
      for (int i = 0; i < 20; i++) {
        Thread.sleep(100);
        wire.send(rest.contains("chunked") ? "1\r\n \r\n" : " ");
      }

      Wire.Answer answer = wire.answer();

      assertThat(answer.status()).isEqualTo(408);
      assertThat(answer.body()).contains("\"code\":\"rest_too_slow\"");
      assertThat(answer.headers()).containsEntry("connection", "close");
      assertThat(wire.ends()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", "none"})
  void whoIsNobodyIsToldSoBeforeTheBodyIsThere(String credentials) throws Exception {
    String authorization = credentials.equals("none") ? "none" : Client.basic("admin", credentials);
    List<Wire> slow = senders(head(authorization) + "Content-Length: 1000\r\n\r\na");
    try {
      for (Wire wire : slow) {
        Wire.Answer answer = wire.answer();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers()).containsEntry("connection", "close");
      }
      drip(slow);
      assertOthersAreServed();
      for (Wire wire : slow) {
        assertThat(wire.ends()).isTrue();
      }
    } finally {
      close(slow);
    }
  }

  @Test
  void aConnectionGoesOnAfterARefusalWhoseBodyWasThere() throws Exception {
    try (Wire wire = new Wire(server.site())) {
      wire.send(head("none") + "Content-Length: 3\r\n\r\na=b" + head(RIGHT)
          + "Content-Length: 0\r\n\r\n");

      assertThat(wire.answer().status()).isEqualTo(401);
      assertThat(wire.answer().status()).isEqualTo(422);
    }
  }

  @Test
  void aBodyThatComesInPiecesIsTakenWhole() throws Exception {
    String body = "ticket[customer_id]=3&ticket[title]=In+pieces&ticket[content]=" + "x".repeat(99);
    try (Wire wire = new Wire(server.site())) {
      wire.send(head(RIGHT) + "Content-Length: " + body.length() + "\r\n\r\n");
      for (int i = 0; i < body.length(); i += 40) {
        wire.send(body.substring(i, Math.min(i + 40, body.length())));
        Thread.sleep(20);
      }

      Wire.Answer answer = wire.answer();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).contains("\"title\":\"In pieces\"");
      assertThat(answer.headers()).doesNotContainKey("connection");
    }
  }

  private List<Wire> senders(String beginning) throws IOException {
    List<Wire> senders = new ArrayList<>();
    for (int i = 0; i < SENDERS; i++) {
      Wire wire = new Wire(server.site());
      senders.add(wire);
      wire.send(beginning);
    }
    return senders;
  }

  private static void drip(List<Wire> senders) throws IOException {
    for (Wire wire : senders) {
      wire.send(" ");
    }
  }

  private static void close(List<Wire> senders) throws IOException {
    for (Wire wire : senders) {
      wire.close();
    }
  }

  private void assertOthersAreServed() throws IOException {
    long start = System.nanoTime();
    try (Wire wire = new Wire(server.site())) {
      wire.send("GET " + TICKETS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + RIGHT
          + "\r\n\r\n");
      assertThat(wire.answer().status()).isEqualTo(200);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PROMPTLY);
  }

  private static String head(String authorization) {
    return "POST " + TICKETS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization
        + "\r\n";
  }
}
