package io.github.fluentsupportkit.conformance.faults;

import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Runs our server's sandbox several times in the process that it is the main class of. They share nothing but what the
 * JVM made of the code; warmed up once for all of them, it is worth optimising.
 */
final class SeveralSandboxes {

  private static final String SERVER = "io.github.fluentsupportkit.server.operate.Main";

  private SeveralSandboxes() {}

  /** How many; the rest is for each of them. */
  public static void main(String[] args) throws ReflectiveOperationException {
    Method server = Class.forName(SERVER).getMethod("main", String[].class);
    String[] each = Arrays.copyOfRange(args, 1, args.length);
    for (int i = Integer.parseInt(args[0]); i > 0; i--) {
      new Thread(() -> run(server, each), "sandbox-" + i).start();
    }
  }

  private static void run(Method server, String[] args) {
    try {
      server.invoke(null, (Object) args);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
