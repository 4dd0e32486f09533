package io.github.fluentsupportkit.conformance.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server that answers everything the same way. */
final class TinyServer implements AutoCloseable {

  static {
    // Without it each answer of the JDK's server waits 40 ms for the client.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final List<String> methods = new CopyOnWriteArrayList<>();

  /** Answers a request. */
  interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  TinyServer(Answering answering) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", exchange -> {
      methods.add(exchange.getRequestMethod());
      exchange.getRequestBody().readAllBytes();
      answering.answer(exchange);
      exchange.close();
    });
    server.start();
  }

  /** Answers with this status and text. */
  static TinyServer answering(int status, String text) {
    return new TinyServer(exchange -> send(exchange, status, text));
  }

  static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
    if (exchange.getRequestMethod().equals("HEAD") || bytes.length == 0) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/wp-json/fluent-support/v2";
  }

  /** The methods of the requests that came. */
  List<String> methods() {
    return methods;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
