package io.github.fluentsupportkit.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command that runs to its end. */
public final class Command {

  private Command() {}

  /**
   * Runs it, and gives what it printed.
   *
   * @throws MeasuringFailed if it cannot be run, or ends with another exit code than 0
   */
  public static String run(Path folder, Map<String, String> environment, List<String> command) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().putAll(environment);
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      if (exit != 0) {
        throw new MeasuringFailed(
            String.join(" ", command) + " ended with " + exit + ":\n" + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new MeasuringFailed("Cannot run " + command.get(0) + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MeasuringFailed("Interrupted.", e);
    }
  }

  /** Whether there is such a command. */
  public static boolean exists(String name) {
    for (String folder :
        System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
      if (Path.of(folder, name).toFile().canExecute()) {
        return true;
      }
    }
    return false;
  }
}
