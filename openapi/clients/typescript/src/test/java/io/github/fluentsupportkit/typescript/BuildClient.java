package io.github.fluentsupportkit.typescript;

import io.github.fluentsupportkit.typescript.Tools.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Makes {@code target/fluent-support-client-….tgz} and {@code target/example}, where Node is. */
public final class BuildClient {

  private BuildClient() {}

  /** Takes the module's folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    String missing = Tools.missingNode();
    if (missing != null && Tools.areRequired()) {
      throw new IllegalStateException(missing + ", and CI must build the client for TypeScript");
    }
    if (missing != null) {
      System.out.println(missing + ": the client for TypeScript is not built.");
      return;
    }
    if (!isInstalled(folder)) {
      npm(folder, "ci");
    }
    npm(folder, "run", "--silent", "build");
  }

  /** Npm itself says so in a file of its own, which it writes last. */
  private static boolean isInstalled(Path folder) throws IOException {
    Path installed = folder.resolve("node_modules/.package-lock.json");
    return Files.exists(installed)
        && Files.getLastModifiedTime(installed)
                .compareTo(Files.getLastModifiedTime(folder.resolve("package-lock.json")))
            >= 0;
  }

  private static void npm(Path folder, String... words) {
    String[] command = new String[words.length + 1];
    command[0] = "npm";
    System.arraycopy(words, 0, command, 1, words.length);
    Finished npm = Tools.run(folder, Map.of(), command);
    if (npm.code() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed:\n" + npm.output());
    }
  }
}
