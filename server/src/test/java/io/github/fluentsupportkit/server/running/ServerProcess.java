package io.github.fluentsupportkit.server.running;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, which can be killed. */
public final class ServerProcess implements AutoCloseable {

  private static final long SECONDS_TO_START = 180;

  private final Process process;
  private final Queue<String> printed = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private ServerProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts one on this database, which gets the records of {@link World} if it is empty, and waits until it serves.
   *
   * @param settings such as {@code --logging.level.access=info}
   */
  public static ServerProcess at(String url, String... settings) throws Exception {
    ServerProcess server = launch(url, settings);
    server.port.get(SECONDS_TO_START, TimeUnit.SECONDS);
    return server;
  }

  private static ServerProcess launch(String url, String... settings) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dh2.bindAddress=127.0.0.1",
        "-cp",
        System.getProperty("java.class.path"),
        Standalone.class.getName(),
        "--spring.datasource.url=" + url,
        "--spring.datasource.username=" + Database.userOf(url),
        "--server.port=0",
        "--management.server.port=-1"));
    command.addAll(List.of(settings));
    ServerProcess server =
        new ServerProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    Thread reader = new Thread(server::read, "output of a server");
    reader.setDaemon(true);
    reader.start();
    return server;
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(Standalone.READY)) {
          port.complete(Integer.valueOf(line.substring(Standalone.READY.length())));
        } else {
          printed.add(line);
        }
      }
    } catch (IOException e) {
      printed.add(e.toString());
    }
    port.completeExceptionally(
        new IllegalStateException("the server ended: " + String.join("\n", printed)));
  }

  /** The base of the API; waits until it serves. */
  public String baseUrl() {
    return "http://127.0.0.1:" + port.join() + "/wp-json/fluent-support/v2";
  }

  /** All that it printed, by lines. */
  public List<String> printed() {
    return List.copyOf(printed);
  }

  /** What it printed about requests that it could not answer. */
  public List<String> complaints() {
    return printed.stream().filter(line -> line.contains("A request failed")).toList();
  }

  /** Ends it in the middle of whatever it does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
