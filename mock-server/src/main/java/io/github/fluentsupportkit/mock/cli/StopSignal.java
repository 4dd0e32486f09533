package io.github.fluentsupportkit.mock.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The moment in which somebody wants the program to stop, and the one in which it has. */
final class StopSignal {

  private static final int LONGEST_STOP_SECONDS = 10;

  private final CountDownLatch wanted = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  /** Asks to stop, and waits until that is done. */
  void stop() throws InterruptedException {
    wanted.countDown();
    if (!done.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
      System.err.println("Some connections were still open.");
    }
  }

  /** Whether nothing has stopped yet. */
  boolean isRunning() {
    return done.getCount() > 0;
  }

  void await() throws InterruptedException {
    wanted.await();
  }

  void done() {
    done.countDown();
  }
}
