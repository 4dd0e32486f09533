package io.github.fluentsupportkit.mock.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The mock server as a program. */
public final class Main {

  private Main() {}

  /** Runs it until it is told to stop, and ends the process with a code that says how it went. */
  public static void main(String[] args) {
    StopSignal stop = new StopSignal();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop)));
    int code = run(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        stop,
        args);
    stop.done();
    System.exit(code);
  }

  /** Ctrl-C and SIGTERM end the program in order, so its exit code is not that of a signal. */
  private static void end(StopSignal stop) {
    try {
      if (stop.isRunning()) {
        stop.stop();
        Runtime.getRuntime().halt(ExitCode.OK);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Runs it in this process.
   *
   * @param out gets what was asked for
   * @param err gets what went wrong
   * @param stop says when to stop
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, StopSignal stop, String... args) {
    return new CommandLine(new MockCommand(stop))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((exception, rest) -> {
          err.println(fault(exception).replaceFirst("(?<![?.])$", ".") + " Try --help.");
          return ExitCode.USAGE;
        })
        .execute(args);
  }

  /** What is wrong with the command line; an option that nobody knows is worth a hint. */
  private static String fault(ParameterException wrong) {
    return wrong.getMessage()
        + (wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions().stream()
                .findFirst()
                .map(known -> "; did you mean " + known + "?")
                .orElse("")
            : "");
  }
}
