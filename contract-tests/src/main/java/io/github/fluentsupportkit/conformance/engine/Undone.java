package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.cleanup.Cleanup;
import io.github.fluentsupportkit.conformance.cleanup.Created;
import io.github.fluentsupportkit.conformance.http.Connection;
import io.github.fluentsupportkit.conformance.http.HttpSender;
import io.github.fluentsupportkit.contract.Contract;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes away what a run created, once, whether the run ends by itself or the program is told to end. */
final class Undone {

  /** Beyond the budget of the run: what was created has to go in any case. */
  private static final int MOST = 200;

  private final Cleanup cleanup;
  private final Created created;
  private final boolean writes;
  private final Runnable stop;
  private final Listener listener;
  private final Duration patience;
  private final CountDownLatch played = new CountDownLatch(1);
  private List<String> left = List.of();
  private boolean done;

  /**
   * Takes it away through a connection of its own.
   *
   * @param stop keeps the run from sending more
   * @param listener learns of it if the program is told to end
   */
  Undone(
      Connection connection,
      Contract contract,
      String marker,
      Created created,
      Runnable stop,
      Listener listener) {
    Connection own = new Connection(
        connection.base(),
        connection.credentials(),
        connection.writes(),
        MOST,
        connection.timeout(),
        connection.pause());
    this.cleanup = new Cleanup(contract, new HttpSender(own), marker);
    this.created = created;
    this.writes = connection.writes();
    this.stop = stop;
    this.listener = listener;
    this.patience = connection.timeout().plusSeconds(1);
  }

  /** Sees to it that Ctrl-C leaves nothing behind. */
  Thread whenTheProgramEnds() {
    Thread hook = new Thread(this::interrupted, "cleanup");
    Runtime.getRuntime().addShutdownHook(hook);
    return hook;
  }

  /** Does it now, so that the hook has nothing to do any more. Does not come back where the program is ending. */
  void now(Thread hook) {
    played.countDown();
    undo();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending, and what is left to be said the hook says.
      await(new CountDownLatch(1), Duration.ofDays(1));
    }
  }

  /** A request that is on its way may create something, so its answer is waited for. */
  private void interrupted() {
    stop.run();
    await(played, patience);
    undo();
    listener.interrupted(left());
  }

  private static void await(CountDownLatch latch, Duration longest) {
    try {
      // Whether it was in time makes no difference.
      var unused = latch.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void undo() {
    if (!done) {
      done = true;
      left = writes ? cleanup.delete(created).sentences() : List.of();
    }
  }

  synchronized List<String> left() {
    return left;
  }
}
