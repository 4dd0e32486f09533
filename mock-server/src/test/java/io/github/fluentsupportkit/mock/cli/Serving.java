package io.github.fluentsupportkit.mock.cli;

import io.github.fluentsupportkit.mock.http.Request;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

/** A command line that serves until it is told to stop. */
final class Serving implements AutoCloseable {

  private static final String LAST_LINE = "Try: ";
  private static final Pattern ADDRESS = Pattern.compile("(https?)://\\S+");

  private final StopSignal stop = new StopSignal();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Thread thread;
  private volatile int code = -1;

  private Serving(String... args) {
    this.thread = new Thread(
        () -> code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), stop, args));
  }

  /** Starts it and waits until it says that it is ready. */
  static Serving start(String... args) throws InterruptedException {
    Serving serving = new Serving(args);
    serving.thread.start();
    while (serving.thread.isAlive() && !serving.out().contains(LAST_LINE)) {
      Thread.sleep(5);
    }
    if (!serving.out().contains(LAST_LINE)) {
      throw new AssertionError("It ended with " + serving.code + ": " + serving.err());
    }
    return serving;
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  String baseUrl() {
    return address("http");
  }

  String httpsBaseUrl() {
    return address("https");
  }

  private String address(String scheme) {
    return ADDRESS
        .matcher(out())
        .results()
        .filter(address -> address.group(1).equals(scheme))
        .findFirst()
        .orElseThrow()
        .group();
  }

  Request get(String path) {
    return Request.to("GET", baseUrl() + path);
  }

  /** Stops it and waits until it has. */
  int stop() throws InterruptedException {
    stop.stop();
    thread.join();
    return code;
  }

  @Override
  public void close() {
    try {
      stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
