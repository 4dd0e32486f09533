package io.github.fluentsupportkit.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.operate.ServerProcess;
import io.github.fluentsupportkit.server.running.JudgedHttp;
import java.io.IOException;
import java.util.Map;

/** The sandbox, as a process of its own. */
final class Sandbox implements AutoCloseable {

  private final ServerProcess process;

  private Sandbox(ServerProcess process) {
    this.process = process;
  }

  static Sandbox start() throws IOException {
    return new Sandbox(ServerProcess.start("sandbox", "--port=0"));
  }

  /** Where the API begins. */
  String api() {
    return process.baseUrl();
  }

  /** Scheme, host and port. */
  String address() {
    return api().replaceFirst("/wp-json.*", "");
  }

  /** Puts the sample data back. */
  void reset() {
    assertThat(
            JudgedHttp.send("POST", address() + "/sandbox/reset", Map.of(), "").statusCode())
        .isEqualTo(204);
  }

  @Override
  public void close() {
    process.close();
  }
}
