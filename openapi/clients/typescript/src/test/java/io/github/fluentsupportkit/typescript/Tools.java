package io.github.fluentsupportkit.typescript;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Programs that this module wants and that not every machine has.
 *
 * <p>Where they are missing, what needs them is left out and says so; a CI server, which sets {@code CI},
 * must have them.
 */
final class Tools {

  private static final int OLDEST_NODE = 18;

  private Tools() {}

  /** Why Node cannot be used, or null if it can. */
  static @Nullable String missingNode() {
    if (find("node").isEmpty() || find("npm").isEmpty()) {
      return "Node and npm are not installed";
    }
    String version = run(Path.of("."), Map.of(), "node", "--version").output().strip();
    int major = Integer.parseInt(version.replaceFirst("^v(\\d+)\\..*", "$1"));
    return major < OLDEST_NODE ? "Node " + version + " is older than " + OLDEST_NODE : null;
  }

  /** Why Node cannot drive Chromium, or null if it can. */
  static @Nullable String missingBrowser() {
    String node = missingNode();
    return node == null && chromium().isEmpty() ? "Chromium is not installed" : node;
  }

  static Optional<String> chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> find(name).stream())
        .map(Path::toString)
        .findFirst();
  }

  /** Whether what is missing must not be missing. */
  static boolean areRequired() {
    return "true".equals(System.getenv("CI"));
  }

  private static Optional<Path> find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Runs a program to its end, and keeps what it says. */
  static Finished run(Path folder, Map<String, String> environment, String... command) {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Finished(process.waitFor(), output);
    } catch (IOException e) {
      return new Finished(-1, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Finished(-1, e.toString());
    }
  }

  /**
   * A program that has ended.
   *
   * @param code with which it ended
   * @param output and errors
   */
  record Finished(int code, String output) {}
}
