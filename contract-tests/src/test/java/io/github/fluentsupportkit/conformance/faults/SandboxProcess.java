package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Origin;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our server's sandbox, as a process with libraries of its own. */
public final class SandboxProcess implements AutoCloseable {

  private static final Path BUILT = Path.of("..", "server", "target");
  private static final String MAIN = "io.github.fluentsupportkit.server.operate.Main";
  private static final Pattern ADDRESS = Pattern.compile("(http://[^/ ]+)/wp-json");
  private static final int NO_CONTENT = 204;

  private final Process process;
  private final URI root;
  private final Origin origin;
  private final HttpClient client = HttpClient.newHttpClient();

  private SandboxProcess(Process process, URI root) {
    this.process = process;
    this.root = root;
    this.origin = new Origin(root);
  }

  /** Starts it, and waits until it listens. */
  public static SandboxProcess start() throws IOException {
    Path libraries = BUILT.resolve("class-path.txt");
    if (!Files.exists(libraries)) {
      throw new AssertionError("Build the server first: mvn -pl server -am -DskipTests package");
    }
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms64m",
            "-Xmx256m",
            "-cp",
            BUILT.resolve("classes")
                + java.io.File.pathSeparator
                + Files.readString(libraries).strip(),
            MAIN,
            "sandbox",
            "--port",
            "0",
            // Every run is wrong about passwords a few times, all from the same address.
            "--set",
            "help-desk.passwords.failures-at-once=1000000")
        .redirectErrorStream(true)
        .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    String line = out.readLine();
    while (line != null && !line.startsWith("Ready.")) {
      said.append(line).append('\n');
      line = out.readLine();
    }
    Matcher address = ADDRESS.matcher(said);
    if (line == null || !address.find()) {
      process.destroyForcibly();
      throw new AssertionError("The sandbox does not start:\n" + said);
    }
    return new SandboxProcess(process, URI.create(address.group(1)));
  }

  /** Where its API begins. */
  public String base() {
    return root + "/wp-json/fluent-support/v2";
  }

  Origin origin() {
    return origin;
  }

  /** Puts the sample data back. */
  void reset() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(root.resolve("/sandbox/reset"))
        .POST(HttpRequest.BodyPublishers.noBody())
        .build();
    HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
    if (response.statusCode() != NO_CONTENT) {
      throw new AssertionError("The sandbox answers a reset with " + response.statusCode());
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
