package io.github.fluentsupportkit.server.guide;

import io.github.fluentsupportkit.server.operate.ServerProcess;
import java.io.IOException;

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

  @Override
  public void close() {
    process.close();
  }
}
