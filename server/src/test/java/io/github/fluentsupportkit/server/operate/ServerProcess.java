package io.github.fluentsupportkit.server.operate;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server as a process of its own, as operators start it. */
public final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;
  private final List<String> banner = new ArrayList<>();

  private ServerProcess(Process process) throws IOException {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    while (line != null && !line.startsWith("Ready.")) {
      banner.add(line);
      line = out.readLine();
    }
    if (line == null) {
      throw new AssertionError("It ended: " + banner);
    }
  }

  /** Starts it and waits until it says that it is ready. */
  public static ServerProcess start(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        classPathWithoutTests(),
        Main.class.getName()));
    command.addAll(List.of(args));
    return new ServerProcess(
        new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Tests bring settings of logging that would take the place of the server's own. */
  private static String classPathWithoutTests() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  String banner() {
    return String.join("\n", banner);
  }

  /** Where its API begins. */
  public String baseUrl() {
    return banner.get(0).replaceFirst(".* on ", "");
  }

  /** Tells it to stop, waits until it has, and answers what it said since it was ready. */
  List<String> stop() throws InterruptedException {
    // Unlike the process, its handle leaves the output readable.
    process.toHandle().destroy();
    try (Stream<String> rest = out.lines()) {
      List<String> lines = rest.toList();
      process.waitFor();
      return lines;
    }
  }

  int code() {
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
