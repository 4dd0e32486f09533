package io.github.fluentsupportkit.server.operate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where the server listens. */
final class ListeningOptions {

  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--port",
      defaultValue = "4020",
      description = "Port of the API; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  /** The settings with which Spring listens there. Tried first, because a server that fails half-way says too much. */
  Map<String, String> settings() {
    tryPort(host, port);
    return Map.of("server.address", host, "server.port", Integer.toString(port));
  }

  String host() {
    return host;
  }

  /** Whether it is this port, and not any free one. */
  boolean isOn(int other) {
    return port == other && port != 0;
  }

  static void tryPort(String host, int port) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw CommandFailure.usage(
          "A port is from 0 to " + HIGHEST_PORT + ", and not " + port + ". Try --help");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (UnknownHostException e) {
      throw new CommandFailure(
          ExitCode.CANNOT_LISTEN, "Cannot start: there is no address " + host + " to listen on");
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CANNOT_LISTEN,
          "Cannot start: cannot listen on " + host + " port " + port + ": " + e.getMessage()
              + ". Choose another port, or 0 for any free one");
    }
  }
}
