package io.github.fluentsupportkit.bench.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends requests with wrk, which takes little of the machine that it shares with what is measured. */
public final class Wrk {

  private static final String SCRIPT = "load.lua";
  private static final String RESULT = "RESULT ";
  private static final int MOST_SECONDS = 60;
  private static final int MOST_WARM_UPS = 30;
  private static final int PATIENCE = 4;
  private static final double NO_FASTER = 1.05;

  private final Path folder;

  /** Load from this repository. */
  public Wrk(Repository repository) {
    this.folder = repository.workFolder("load");
    try (InputStream script = Wrk.class.getResourceAsStream(SCRIPT)) {
      Files.copy(
          Objects.requireNonNull(script, SCRIPT),
          folder.resolve(SCRIPT),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether wrk is on this machine. */
  public static boolean isThere() {
    return Command.exists("wrk");
  }

  /** Sends what is measured next, so that it meets a program that has seen it before. */
  public void warmUp(
      Plan plan, String host, String credentials, List<Request> requests, int connections) {
    if (plan.warmUpSeconds() > 0) {
      send(plan.warmUpSeconds(), host, credentials, requests, connections);
    }
  }

  /** Sends it until that gets no faster for a while: the optimising compiler comes late, and a program may get little of it. */
  public void warmUpFully(
      Plan plan, String host, String credentials, List<Request> requests, int connections) {
    double fastest = 0;
    int slower = 0;
    for (int i = 0; plan.warmUpSeconds() > 0 && i < MOST_WARM_UPS && slower < PATIENCE; i++) {
      double now =
          send(plan.warmUpSeconds(), host, credentials, requests, connections).requestsPerSecond();
      slower = now < NO_FASTER * fastest ? slower + 1 : 0;
      fastest = Math.max(fastest, now);
    }
  }

  /**
   * Sends requests, one after the other on each connection, over and over.
   *
   * @param host with the scheme, such as {@code http://127.0.0.1:4010}
   * @param credentials of the {@code Authorization} header
   * @param connections how many requests are under way at any moment
   * @throws MeasuringFailed if one of them is not answered with 2xx
   */
  public Load measure(
      Plan plan, String host, String credentials, List<Request> requests, int connections) {
    return send(plan.seconds(), host, credentials, requests, connections);
  }

  /** For longer than that, if not one request was answered in it. */
  private Load send(
      int seconds, String host, String credentials, List<Request> requests, int connections) {
    Load load = null;
    for (int longer = seconds; load == null; longer *= 2) {
      if (longer > MOST_SECONDS) {
        throw new MeasuringFailed(requests.get(0).method() + " "
            + requests.get(0).path() + " and the like are not answered in " + longer / 2 + " s");
      }
      load = result(run(longer, host, credentials, requests, connections), requests.get(0));
    }
    return load;
  }

  private String run(
      int seconds, String host, String credentials, List<Request> requests, int connections) {
    Path file = folder.resolve("requests.tsv");
    try {
      Files.writeString(
          file,
          requests.stream()
              .map(r -> r.method() + "\t" + r.path() + "\t" + r.body() + "\n")
              .collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Command.run(
        folder,
        Map.of(),
        List.of(
            "wrk",
            "--threads=1",
            "--connections=" + connections,
            "--duration=" + seconds + "s",
            "--timeout=30s",
            "--script=" + SCRIPT,
            "--header=Authorization: " + credentials,
            "--header=Content-Type: application/json",
            host,
            file.toString()));
  }

  private static @Nullable Load result(String printed, Request first) {
    double[] values = printed
        .lines()
        .filter(line -> line.startsWith(RESULT))
        .flatMap(line -> List.of(line.substring(RESULT.length()).split(" ")).stream())
        .mapToDouble(Double::parseDouble)
        .toArray();
    if (values.length != 5) {
      throw new MeasuringFailed("wrk ended without a result:\n" + printed);
    }
    if (values[4] > 0) {
      throw new MeasuringFailed(String.format(
          "%s %s and the like: %.0f of %.0f requests failed",
          first.method(), first.path(), values[4], values[0]));
    }
    return values[0] == 0
        ? null
        : new Load(values[0] / (values[1] / 1e6), values[2] / 1e3, values[3] / 1e3);
  }

  /** Which wrk this is, as it says itself. */
  public static String version() {
    try {
      Process process =
          new ProcessBuilder("wrk", "-v").redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return printed.lines().findFirst().orElse("wrk").split(" Copyright")[0].strip();
    } catch (IOException e) {
      throw new MeasuringFailed("wrk cannot be run: " + e.getMessage(), e);
    }
  }
}
