package io.github.fluentsupportkit.server.operate;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The moment in which somebody wants the program to stop.
 *
 * <p>Signals are taken before the JVM takes them: its shutdown hooks run all at once, and H2 has one that closes the
 * database while the last requests are still being answered.
 */
final class StopSignal {

  private static final int ENDED_BY_SIGNAL = 130;

  private final CountDownLatch wanted = new CountDownLatch(1);
  private final AtomicBoolean awaited = new AtomicBoolean();

  /** From now on Ctrl-C and SIGTERM stop the program in order; the second one, or one too early, ends it at once. */
  void takeSignals() {
    List.of("INT", "TERM").forEach(this::take);
  }

  /** By reflection, as the compiler warns of this class, which every JDK has, and cannot be told not to. */
  private void take(String name) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object stopping = Proxy.newProxyInstance(
          handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, args) -> {
            if (!awaited.compareAndSet(true, false)) {
              System.exit(ENDED_BY_SIGNAL);
            }
            stop();
            return null;
          });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), stopping);
    } catch (ReflectiveOperationException e) {
      // A JVM without it, or one that leaves signals to others (-Xrs), ends less gently.
      return;
    }
  }

  void stop() {
    wanted.countDown();
  }

  /** From now on the program can stop in order; to be called before it says that it is ready. */
  void expect() {
    awaited.set(true);
  }

  void await() throws InterruptedException {
    wanted.await();
  }
}
