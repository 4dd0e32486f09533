package io.github.fluentsupportkit.mock.cli;

import java.util.concurrent.CountDownLatch;

/** The moment in which somebody wants the program to stop, with Ctrl-C or SIGTERM. */
final class StopSignal {

  private final CountDownLatch wanted = new CountDownLatch(1);

  void give() {
    wanted.countDown();
  }

  void await() throws InterruptedException {
    wanted.await();
  }
}
