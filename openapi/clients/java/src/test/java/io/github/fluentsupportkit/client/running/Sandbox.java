package io.github.fluentsupportkit.client.running;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sandbox server in a process of its own, as users start it. */
public final class Sandbox implements AutoCloseable {

  /** The password of its users. */
  public static final String PASSWORD = "sandbox";

  private final Process process;
  private final String baseUrl;

  private Sandbox(Process process, String baseUrl) {
    this.process = process;
    this.baseUrl = baseUrl;
  }

  /** Starts one on a free port and waits until it is ready. */
  public static Sandbox start() throws IOException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            String.join(File.pathSeparator, classPath()),
            "io.github.fluentsupportkit.server.operate.Main",
            "sandbox",
            "--port",
            "0")
        .redirectErrorStream(true)
        .start();
    List<String> printed = new ArrayList<>();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("Ready.")) {
        return new Sandbox(process, printed.get(0).replaceFirst(".* on ", ""));
      }
      printed.add(line);
    }
    throw new IOException("The sandbox did not start: " + String.join("\n", printed));
  }

  /** What the server needs: tests bring a logger and a mock that would be in its way. */
  private static List<String> classPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.matches(".*(test-classes|-tests\\.jar|wiremock|mock-server).*")) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /** The base of the API. */
  public String baseUrl() {
    return baseUrl;
  }

  /** Puts the sample data back. */
  public void reset() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl).resolve("/sandbox/reset"))
        .POST(BodyPublishers.noBody())
        .build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
  }

  @Override
  public void close() {
    process.destroy();
  }
}
