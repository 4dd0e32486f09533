package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Connection;
import io.github.fluentsupportkit.conformance.http.Credentials;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a server is to be treated. */
final class ConnectionOptions {

  private static final double MILLIS = 1000;

  @Option(
      names = "--max-requests",
      paramLabel = "NUMBER",
      description = "Send no more requests than this; cleaning up has its own budget (default: "
          + Connection.MOST + ", with --thorough " + Connection.MOST_IF_THOROUGH + ").")
  private @Nullable Integer most;

  @Option(
      names = "--timeout",
      defaultValue = "10",
      paramLabel = "SECONDS",
      description = "Wait no longer for an answer (default: ${DEFAULT-VALUE}).")
  private double timeout;

  @Option(
      names = "--pause",
      defaultValue = "0",
      paramLabel = "MS",
      description = "Wait so many milliseconds before each request (default: ${DEFAULT-VALUE}).")
  private int pause;

  /**
   * The connection to this server.
   *
   * @param usual how many requests may be sent unless somebody says otherwise
   */
  Connection connection(
      BaseUrl base, Map<Caller, Credentials> credentials, boolean writes, int usual) {
    if (most != null && most < 1) {
      throw CommandFailure.usage("--max-requests must be 1 or more, not " + most);
    }
    if (pause < 0) {
      throw CommandFailure.usage("--pause must be 0 or more, not " + pause);
    }
    return new Connection(
        base.uri(),
        credentials,
        writes,
        most == null ? usual : most,
        seconds("--timeout", timeout),
        Duration.ofMillis(pause));
  }

  /** A length of time in seconds. */
  static Duration seconds(String option, double value) {
    if (!(value > 0 && value <= Duration.ofDays(1).toSeconds())) {
      throw CommandFailure.usage(option + " must be more than 0 seconds, not " + value);
    }
    return Duration.ofMillis(Math.max(1, Math.round(value * MILLIS)));
  }
}
