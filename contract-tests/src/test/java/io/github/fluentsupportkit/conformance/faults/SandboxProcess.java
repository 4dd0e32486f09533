package io.github.fluentsupportkit.conformance.faults;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A process with sandboxes of our server, and with libraries of its own. */
public final class SandboxProcess implements AutoCloseable {

  private static final Path BUILT = Path.of("..", "server", "target");
  private static final Pattern ADDRESS = Pattern.compile("(http://[^/ ]+)/wp-json");

  private final Process process;
  private final List<LiveSandbox> sandboxes;

  private SandboxProcess(Process process, List<LiveSandbox> sandboxes) {
    this.process = process;
    this.sandboxes = sandboxes;
  }

  /** Starts one for a few tests, and waits until it listens. */
  public static SandboxProcess one() throws IOException {
    return start(1, "-XX:TieredStopAtLevel=1");
  }

  /** Starts as many as there shall be for hundreds of runs, which repay an optimising compiler. */
  static SandboxProcess several(int number) throws IOException {
    return start(number, "-XX:TieredStopAtLevel=4");
  }

  private static SandboxProcess start(int number, String compiler) throws IOException {
    Path libraries = BUILT.resolve("class-path.txt");
    if (!Files.exists(libraries)) {
      throw new AssertionError("Build the server first: mvn -pl server -am -DskipTests package");
    }
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            compiler,
            "-Xms64m",
            "-Xmx384m",
            "-cp",
            String.join(
                File.pathSeparator,
                BUILT.resolve("classes").toString(),
                Files.readString(libraries).strip(),
                SeveralSandboxes.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()),
            SeveralSandboxes.class.getName(),
            Integer.toString(number),
            "sandbox",
            "--port",
            "0",
            // Every run is wrong about passwords a few times, all from the same address.
            "--set",
            "help-desk.passwords.failures-at-once=1000000")
        .redirectErrorStream(true)
        .start();
    return new SandboxProcess(process, listening(process, number));
  }

  private static List<LiveSandbox> listening(Process process, int number) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    List<String> said = new ArrayList<>();
    long ready = 0;
    while (ready < number) {
      String line = out.readLine();
      if (line == null) {
        break;
      }
      said.add(line);
      ready += line.startsWith("Ready.") ? 1 : 0;
    }
    List<LiveSandbox> sandboxes = ADDRESS
        .matcher(String.join("\n", said))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .map(root -> new LiveSandbox(URI.create(root)))
        .toList();
    if (sandboxes.size() != number) {
      process.destroyForcibly();
      throw new AssertionError("The sandbox does not start:\n" + String.join("\n", said));
    }
    return sandboxes;
  }

  /** All of them. */
  public List<LiveSandbox> sandboxes() {
    return sandboxes;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
