package io.github.fluentsupportkit.server.operate;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Starts a sandbox, asks it something and stops: the run from which the build makes the archive of loaded classes that
 * {@code run.args} starts with.
 */
final class Rehearsal {

  private static final int LONGEST_START_MILLIS = 60_000;
  private static final int PAUSE_MILLIS = 20;

  private Rehearsal() {}

  /** Rehearses. */
  public static void main(String[] args) throws IOException, InterruptedException {
    StringWriter out = new StringWriter();
    StopSignal stop = new StopSignal();
    Thread sandbox = new Thread(() -> Main.run(
        new PrintWriter(out, true),
        new PrintWriter(System.err, true),
        stop,
        "sandbox",
        "--port=0"));
    sandbox.start();
    try {
      ask(addressIn(out) + "/tickets?filters%5Bstatus_type%5D=open");
    } finally {
      stop.stop();
      sandbox.join();
    }
  }

  private static String addressIn(StringWriter out) throws InterruptedException {
    for (int waited = 0; waited < LONGEST_START_MILLIS; waited += PAUSE_MILLIS) {
      String text = out.toString();
      if (text.contains("Ready.")) {
        return text.lines().findFirst().orElse("").replaceFirst(".* on ", "");
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IllegalStateException("the sandbox did not start");
  }

  private static void ask(String address) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address).toURL().openConnection();
    String pair = "admin:" + SandboxRoutes.PASSWORDS.apply("admin");
    connection.setRequestProperty(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
  }
}
