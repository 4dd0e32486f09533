package io.github.fluentsupportkit.bench.measure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server in a process of its own, from its start to its end. */
public final class Program implements AutoCloseable {

  /** The Java that all programs of Java run on: the one that measures. */
  public static final String JAVA =
      System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";

  private static final long MOST_NANOS_TO_START = TimeUnit.SECONDS.toNanos(120);

  /** Much shorter than any start, and long enough for asking to take nothing of a start that wants all processors. */
  private static final long MILLIS_BETWEEN_TRIES = 20;

  private static final long SECONDS_TO_STOP = 30;
  private static final int TRY_MILLIS = 10_000;

  private final Process process;
  private final Path printed;
  private final Thread endWithUs;
  private double millisToFirstAnswer;

  private Program(Process process, Path printed) {
    this.process = process;
    this.printed = printed;
    this.endWithUs = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(endWithUs);
  }

  /**
   * Starts a server and waits for its first answer.
   *
   * @param name of the file that gets what it prints
   * @param firstAnswer what is asked until it answers 200, and
   * @param credentials with which {@code Authorization} header
   * @throws MeasuringFailed if it ends or does not answer
   */
  public static Program start(
      Repository repository,
      String name,
      List<String> command,
      URI firstAnswer,
      String credentials) {
    Path printed = repository.workFolder("printed").resolve(name + ".log");
    try {
      long began = System.nanoTime();
      Program program = new Program(
          new ProcessBuilder(command)
              .directory(repository.root().toFile())
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start(),
          printed);
      program.await(name, began, firstAnswer, credentials);
      return program;
    } catch (IOException e) {
      throw new MeasuringFailed("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
    }
  }

  private void await(String name, long began, URI uri, String credentials) {
    while (status(uri, credentials) != HttpURLConnection.HTTP_OK) {
      if (!process.isAlive() || System.nanoTime() - began > MOST_NANOS_TO_START) {
        close();
        throw new MeasuringFailed(name + " does not answer; what it printed is in " + printed);
      }
      pause();
    }
    millisToFirstAnswer = (System.nanoTime() - began) / 1e6;
  }

  private static int status(URI uri, String credentials) {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(TRY_MILLIS);
      connection.setReadTimeout(TRY_MILLIS);
      connection.setRequestProperty("Authorization", credentials);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return 0;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(MILLIS_BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MeasuringFailed("Interrupted.", e);
    }
  }

  /**
   * The first line that it printed, or prints within a while, that has all of this pattern in it.
   *
   * @throws MeasuringFailed if there is none
   */
  public MatchResult printed(Pattern pattern) {
    long began = System.nanoTime();
    while (process.isAlive() && System.nanoTime() - began < MOST_NANOS_TO_START) {
      try {
        Matcher matcher = pattern.matcher(Files.readString(printed));
        if (matcher.find()) {
          return matcher.toMatchResult();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      pause();
    }
    throw new MeasuringFailed("Nothing like " + pattern + " is in " + printed);
  }

  /** How long it took from the start of the process to the first answer, in milliseconds. */
  public double millisToFirstAnswer() {
    return millisToFirstAnswer;
  }

  /** Its memory that is in RAM now, and that of its children, in megabytes (10⁶ bytes). */
  public double residentMegabytes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .mapToLong(part -> residentKibibytes(part.pid()))
            .sum()
        * 1024
        / 1e6;
  }

  private static long residentKibibytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .sum();
    } catch (IOException e) {
      throw new MeasuringFailed("The memory of a process is known on Linux only.", e);
    }
  }

  /** Asks it to end, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(endWithUs);
    } catch (IllegalStateException e) {
      // We are ending ourselves.
    }
  }
}
