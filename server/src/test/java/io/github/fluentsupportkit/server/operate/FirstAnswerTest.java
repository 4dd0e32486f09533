package io.github.fluentsupportkit.server.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.JudgedHttp;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstAnswerTest {

  private static final int NONE_YET = -1;

  /** Lower than the ports that systems give to clients: one of those could happen to connect to itself. */
  private static final int LOWEST_PORT = 20_000;

  private static final int HIGHEST_PORT = 30_000;

  @Test
  void whoeverGetsTheFirstAnswerIsKnownAlready() throws Exception {
    int port = freePort();
    StopSignal stop = new StopSignal();
    StringWriter out = new StringWriter();
    Thread sandbox = new Thread(() -> Main.run(
        new PrintWriter(out, true), new PrintWriter(out, true), stop, "sandbox", "--port=" + port));
    int first = NONE_YET;

    sandbox.start();
    while (first == NONE_YET && sandbox.isAlive()) {
      first = ask(port);
    }
    stop.stop();
    sandbox.join();

    assertThat(first).as(out.toString()).isEqualTo(200);
  }

  private static int ask(int port) throws InterruptedException {
    String password =
        Base64.getEncoder().encodeToString("admin:sandbox".getBytes(StandardCharsets.UTF_8));
    try {
      return JudgedHttp.send(
              "GET",
              "http://127.0.0.1:" + port + "/wp-json/fluent-support/v2/tickets",
              Map.of("authorization", "Basic " + password),
              "")
          .statusCode();
    } catch (UncheckedIOException e) {
      Thread.sleep(2);
      return NONE_YET;
    }
  }

  private static int freePort() {
    for (int port = LOWEST_PORT; port < HIGHEST_PORT; port++) {
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return free.getLocalPort();
      } catch (IOException e) {
        // In use, so the next one.
        continue;
      }
    }
    throw new AssertionError("no port is free");
  }
}
