package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.engine.Conformance;
import io.github.fluentsupportkit.conformance.engine.Listener;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Tries handlers on several sandboxes at the same time, two for each processor: a run waits as long as it works. */
final class Sandboxes implements AutoCloseable {

  private static final int MOST = 4;

  private final SandboxProcess process;
  private final BlockingQueue<LiveSandbox> free = new LinkedBlockingQueue<>();
  private final ExecutorService threads;
  private final Conformance conformance = new Conformance(Listener.silent());

  private final AtomicInteger runs = new AtomicInteger();

  private Sandboxes(SandboxProcess process) {
    this.process = process;
    this.free.addAll(process.sandboxes());
    this.threads = Executors.newFixedThreadPool(free.size());
  }

  static Sandboxes start() throws IOException {
    return new Sandboxes(
        SandboxProcess.several(Math.min(MOST, 2 * Runtime.getRuntime().availableProcessors())));
  }

  /** Begins a run as soon as a sandbox is free, tolerating what is known of a release. */
  Future<Trial> begin(Handler handler, String release) {
    return begin(runs -> runs.with(List.of(handler)), release);
  }

  /** Begins to try faults that are planted together. */
  Future<List<TriedFault>> begin(List<Fault> faults) {
    return begin(runs -> TriedFault.of(faults, runs), "");
  }

  /** Begins to try variations that are made together. */
  Future<Map<Variation, Tried>> beginVaried(List<Variation> variations) {
    return begin(runs -> Variation.tried(variations, runs), "");
  }

  private interface Task<T> {

    T with(Tried.Runs runs) throws Exception;
  }

  private <T> Future<T> begin(Task<T> task, String release) {
    return threads.submit(() -> {
      LiveSandbox sandbox = free.take();
      try {
        return task.with(handlers -> {
          runs.incrementAndGet();
          return Trial.of(conformance, sandbox, handlers, release);
        });
      } finally {
        free.add(sandbox);
      }
    });
  }

  /** What came of it. */
  static <T> T result(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new AssertionError("The run broke down", e.getCause());
    }
  }

  /** How many runs were made. */
  int runs() {
    return runs.get();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    process.close();
  }
}
