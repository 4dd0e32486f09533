package io.github.fluentsupportkit.server.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the commands of a page one after the other in one shell, so that they share variables. */
final class Shell {

  private final Path folder;

  /**
   * A shell.
   *
   * @param folder an empty one, in which commands may leave files
   */
  Shell(Path folder) {
    this.folder = folder;
  }

  /** What each of these printed; all have to succeed. */
  List<String> run(List<String> commands) throws IOException, InterruptedException {
    StringBuilder script = new StringBuilder("set -eu\n");
    for (int i = 0; i < commands.size(); i++) {
      script
          .append("exec > ")
          .append(output(i))
          .append('\n')
          .append(commands.get(i))
          .append('\n');
    }
    Path errors = folder.resolve("errors");
    int code = new ProcessBuilder("bash", "-c", script.toString())
        .directory(folder.toFile())
        .redirectError(errors.toFile())
        .start()
        .waitFor();
    if (code != 0) {
      throw new AssertionError("The shell ended with " + code + ": " + Files.readString(errors));
    }
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      printed.add(Files.readString(output(i)));
    }
    return printed;
  }

  private Path output(int step) {
    return folder.resolve("step-" + step);
  }
}
