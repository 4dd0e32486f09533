package io.github.fluentsupportkit.site.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A browser without a window, for many pages. */
public final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  static final String MISSING = "There is no Chromium on the path, in which pages are tested";

  private static final long LONGEST_START_MILLIS = 60_000;

  private final Path profile;
  private final Process process;
  private final Protocol protocol;

  private Chromium(Path profile, Process process, Protocol protocol) {
    this.profile = profile;
    this.process = process;
    this.protocol = protocol;
  }

  /** Starts one. Where there is none, the tests are skipped and say so; on a CI server they fail. */
  public static Chromium start() {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      return "true".equals(System.getenv("CI")) ? fail(MISSING) : abort(MISSING);
    }
    try {
      Path profile = Files.createTempDirectory("chromium");
      Process process = new ProcessBuilder(
              program.get().toString(),
              "--headless=new",
              // Within a container Chromium can be no sandbox of its own.
              "--no-sandbox",
              "--disable-gpu",
              "--disable-dev-shm-usage",
              "--disable-background-networking",
              "--disable-component-update",
              "--no-first-run",
              "--hide-scrollbars",
              "--remote-debugging-port=0",
              "--user-data-dir=" + profile,
              "about:blank")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return new Chromium(profile, process, Protocol.connect(address(profile, process)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether one is on the path. */
  static boolean isThere() {
    return program().isPresent();
  }

  private static Optional<Path> program() {
    return NAMES.stream()
        .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Chromium writes down the port that it chose, and the path of its protocol. */
  private static String address(Path profile, Process process) throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.currentTimeMillis() + LONGEST_START_MILLIS;
    while (System.currentTimeMillis() < end && process.isAlive()) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() == 2) {
          return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
        }
      }
      Pause.shortly();
    }
    throw new IllegalStateException("Chromium did not start");
  }

  /** A window with a storage of its own. */
  public Window window() {
    JsonNode context = protocol.call("", "Target.createBrowserContext", Map.of());
    JsonNode target = protocol.call(
        "",
        "Target.createTarget",
        Map.of("url", "about:blank", "browserContextId", context.path("browserContextId")));
    JsonNode session = protocol.call(
        "", "Target.attachToTarget", Map.of("targetId", target.path("targetId"), "flatten", true));
    return new Window(
        protocol,
        session.path("sessionId").asString(),
        context.path("browserContextId").asString());
  }

  @Override
  public void close() {
    protocol.close();
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // A profile in the folder for temporary files does no harm.
    }
  }
}
