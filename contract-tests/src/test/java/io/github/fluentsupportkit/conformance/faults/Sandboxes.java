package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.engine.Conformance;
import io.github.fluentsupportkit.conformance.engine.Listener;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/** Tries handlers on several sandboxes at the same time, one for each processor. */
final class Sandboxes implements AutoCloseable {

  private static final int MOST = 4;

  private final SandboxProcess process;
  private final BlockingQueue<LiveSandbox> free = new LinkedBlockingQueue<>();
  private final ExecutorService threads;
  private final Conformance conformance = new Conformance(Listener.silent());

  private Sandboxes(SandboxProcess process) {
    this.process = process;
    this.free.addAll(process.sandboxes());
    this.threads = Executors.newFixedThreadPool(free.size());
  }

  static Sandboxes start() throws IOException {
    return new Sandboxes(
        SandboxProcess.several(Math.min(MOST, Runtime.getRuntime().availableProcessors())));
  }

  /** Begins a trial as soon as a sandbox is free. */
  Future<Trial> begin(Handler handler) {
    return begin(handler, "");
  }

  /** The same, tolerating what is known of a release. */
  Future<Trial> begin(Handler handler, String release) {
    return threads.submit(() -> {
      LiveSandbox sandbox = free.take();
      try {
        return Trial.of(conformance, sandbox, Desk.watched(handler), release);
      } finally {
        free.add(sandbox);
      }
    });
  }

  /** What came of it. */
  static Trial result(Future<Trial> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new AssertionError("The run broke down", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    process.close();
  }
}
