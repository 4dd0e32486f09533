package io.github.fluentsupportkit.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.hostile.Wire;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import io.github.fluentsupportkit.server.time.Now;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class FailureBrakeOverHttpTest {

  private static final String HERE = "127.0.0.1";
  private static final String ELSEWHERE = "127.0.0.2";
  private static final int TRIES = 20;

  /** In seconds; time enough for a busy machine to ask a few times. */
  private static final int COMES_BACK = 4;

  private static final long TRUSTED_MILLIS = 300;

  private final String url = Database.H2.fresh();
  private final RunningServer server = RunningServer.at(
      url,
      Map.of(
          "help-desk.passwords.seconds-per-failure",
          Integer.toString(COMES_BACK),
          "help-desk.passwords.trusted-millis",
          TRUSTED_MILLIS));

  @BeforeEach
  void fill() {
    server.bean(World.class).create();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void afterTwentyWrongPasswordsTheirAddressHasToWait() throws Exception {
    assertThat(status(HERE, "agent", World.PASSWORD)).isEqualTo(200);
    failAllTries();

    Wire.Answer slowedDown = ask(HERE, "admin", "wrong");

    assertThat(slowedDown.status()).isEqualTo(429);
    assertThat(slowedDown.headers().get("retry-after")).isIn("3", "4");
    assertThat(slowedDown.body()).contains("\"code\":\"rest_too_many_failures\"");
    assertThat(status(HERE, "admin", World.PASSWORD)).as("right").isEqualTo(200);
    assertThat(status(HERE, "agent", World.PASSWORD)).as("right before").isEqualTo(200);
    assertThat(status(HERE, "agent", "wrong"))
        .as("wrong, though others are right")
        .isEqualTo(429);
    assertThat(status(ELSEWHERE, "admin", "wrong")).isEqualTo(401);
    assertThat(status(ELSEWHERE, "admin", World.PASSWORD)).isEqualTo(200);
  }

  @Test
  void triesComeBackWithTime() throws Exception {
    failAllTries();
    assertThat(status(HERE, "admin", "wrong")).isEqualTo(429);

    Thread.sleep(COMES_BACK * 1000 + 100);

    assertThat(status(HERE, "admin", "wrong")).isEqualTo(401);
  }

  @Test
  void aRightPasswordIsTakenAtOnceThoughTheServerHasForgottenWhoWasRight() throws Exception {
    assertThat(status(HERE, "agent", World.PASSWORD)).isEqualTo(200);
    server.close();

    try (RunningServer next = RunningServer.at(url, Map.of())) {
      for (int i = 0; i <= TRIES; i++) {
        ask(next, HERE, "admin", "wrong");
      }

      assertThat(ask(next, HERE, "agent", "wrong").status()).isEqualTo(429);
      assertThat(ask(next, HERE, "agent", World.PASSWORD).status()).isEqualTo(200);
    }
  }

  @Test
  void whatWasRightStaysRightPastTheTrustedTimeThoughOthersFail() throws Exception {
    assertThat(status(HERE, "agent", World.PASSWORD)).isEqualTo(200);
    failAllTries();

    Thread.sleep(2 * TRUSTED_MILLIS);

    assertThat(status(HERE, "agent", World.PASSWORD)).isEqualTo(200);
  }

  @Test
  void whoIsDisabledOrRevokedIsOutWithinTheTrustedTime() throws Exception {
    assertThat(status(HERE, "admin", World.PASSWORD)).isEqualTo(200);
    assertThat(status(HERE, "agent", World.PASSWORD)).isEqualTo(200);

    UserStore users = server.bean(UserStore.class);
    users.disable(users.byLogin("admin").orElseThrow().id(), true);
    users.revoke(
        users.byLogin("agent").orElseThrow().id(),
        "tests",
        server.bean(Now.class).get());
    Thread.sleep(2 * TRUSTED_MILLIS);

    assertThat(status(HERE, "admin", World.PASSWORD)).isEqualTo(401);
    assertThat(status(HERE, "agent", World.PASSWORD)).isEqualTo(401);
  }

  @Test
  void blanksInPasswordsAndTheCaseOfNamesDoNotMatter() throws Exception {
    assertThat(status(HERE, "admin", World.PASSWORD.replace(" ", ""))).isEqualTo(200);
    assertThat(status(HERE, "ADMIN", " " + World.PASSWORD + " ")).isEqualTo(200);
    assertThat(status(HERE, "ada@example.test", World.PASSWORD)).isEqualTo(200);
    assertThat(status(HERE, "admin", World.PASSWORD.toLowerCase(java.util.Locale.ROOT)))
        .isEqualTo(401);
  }

  @Test
  void theLastUseIsWrittenWhenTheServerStopsAndNotBefore() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(status(ELSEWHERE, "admin", World.PASSWORD)).isEqualTo(200);
    }
    assertThat(uses(server)).isZero();

    server.close();

    try (RunningServer next = RunningServer.at(url, Map.of())) {
      assertThat(uses(next)).isOne();
    }
  }

  @Test
  void theLastUseIsWrittenNowAndThen() throws Exception {
    assertThat(status(ELSEWHERE, "admin", World.PASSWORD)).isEqualTo(200);

    server.bean(LastUses.class).write();

    assertThat(uses(server)).isOne();
  }

  private static long uses(RunningServer server) {
    return server
        .bean(JdbcClient.class)
        .sql("select count(*) from application_password where last_used_from = ?")
        .param(ELSEWHERE)
        .query(Long.class)
        .single();
  }

  private void failAllTries() throws Exception {
    for (int i = 0; i < TRIES; i++) {
      assertThat(status(HERE, i % 2 == 0 ? "admin" : "nobody", "wrong" + i)).isEqualTo(401);
    }
  }

  private int status(String from, String login, String password) throws Exception {
    return ask(from, login, password).status();
  }

  private Wire.Answer ask(String from, String login, String password) throws Exception {
    return ask(server, from, login, password);
  }

  private static Wire.Answer ask(RunningServer asked, String from, String login, String password)
      throws Exception {
    try (Wire wire = new Wire(asked.site(), from)) {
      wire.send(
          "GET /wp-json/fluent-support/v2/tickets HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
              + Client.basic(login, password) + "\r\n\r\n");
      return wire.answer();
    }
  }
}
