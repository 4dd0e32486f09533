package io.github.fluentsupportkit.bench;

import io.github.fluentsupportkit.bench.measure.MeasuringFailed;
import picocli.CommandLine;

/** The program. */
public final class Main {

  private Main() {}

  /** Runs it and exits. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new CommandLine(new BenchCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((exception, command, parsed) -> {
          if (exception instanceof MeasuringFailed) {
            command.getErr().println(exception.getMessage());
            return ExitCode.FAILED;
          }
          throw exception;
        })
        .execute(arguments);
  }
}
