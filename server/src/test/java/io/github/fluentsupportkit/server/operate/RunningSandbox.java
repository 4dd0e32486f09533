package io.github.fluentsupportkit.server.operate;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** A sandbox in this process, on a free port. */
final class RunningSandbox {

  private final StopSignal signal = new StopSignal();
  private final StringWriter out = new StringWriter();
  private final AtomicInteger code = new AtomicInteger(-1);
  private final Thread thread = new Thread(() -> code.set(Main.run(
      new PrintWriter(out, true), new PrintWriter(out, true), signal, "sandbox", "--port=0")));

  private RunningSandbox() {}

  /** Starts it, and waits until it is ready or has given up. */
  static RunningSandbox start() throws InterruptedException {
    RunningSandbox sandbox = new RunningSandbox();
    sandbox.thread.start();
    while (sandbox.thread.isAlive() && !sandbox.out().contains("Ready.")) {
      Thread.sleep(5);
    }
    return sandbox;
  }

  /** What it has printed so far. */
  String out() {
    return out.toString();
  }

  /** Where the API begins. */
  String url() {
    return out().lines().findFirst().orElse("").replaceFirst(".* on ", "");
  }

  /**
   * Stops it, and waits for its end.
   *
   * @return the exit code
   */
  int stop() throws InterruptedException {
    signal.stop();
    thread.join();
    return code.get();
  }
}
