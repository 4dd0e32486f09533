package io.github.fluentsupportkit.bench.mock;

import io.github.fluentsupportkit.bench.measure.MeasuringFailed;
import io.github.fluentsupportkit.bench.measure.Program;
import io.github.fluentsupportkit.bench.measure.Repository;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A mock that somebody may choose.
 *
 * @param path at which it answers the documented example of {@code GET /tickets}
 * @param command what starts it; {@code PORT} stands for the port
 */
record Contender(String name, String path, List<String> command) {

  /** Any will do for a mock. */
  static final String CREDENTIALS = "Basic YW55OnRoaW5n";

  private static final String PORT = "PORT";

  Running start(Repository repository) {
    int port = freePort();
    String host = "http://127.0.0.1:" + port;
    List<String> full = new ArrayList<>(command);
    full.replaceAll(argument -> argument.equals(PORT) ? Integer.toString(port) : argument);
    return new Running(
        host,
        Program.start(
            repository,
            name.replaceAll("[^A-Za-z0-9.]+", "-"),
            full,
            URI.create(host + path),
            CREDENTIALS));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new MeasuringFailed("There is no free port.", e);
    }
  }

  /** It, at its address. */
  record Running(String host, Program program) implements AutoCloseable {

    @Override
    public void close() {
      program.close();
    }
  }
}
