package io.github.fluentsupportkit.conformance.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The conformance tester as a program. */
public final class Main {

  private Main() {}

  /** Runs a command, and ends the process with a code that says how it went. */
  public static void main(String[] args) {
    System.exit(run(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        Surroundings.ofThisProcess(),
        args));
  }

  /**
   * Runs a command in this process.
   *
   * @param out gets what was asked for
   * @param err gets what goes on and what went wrong
   * @param surroundings what is around the program
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, Surroundings surroundings, String... args) {
    Session session = new Session(out, err, surroundings);
    return new CommandLine(new ConformanceCommand())
        .addSubcommand(new RunCommand(session))
        .addSubcommand(new JudgeCommand(session))
        .addSubcommand(new ListCommand(session))
        .addSubcommand(new CompareCommand(session))
        .addSubcommand(new CleanCommand(session))
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((wrong, rest) -> {
          err.println(sentence(fault(wrong)) + " Try --help.");
          return ExitCode.USAGE;
        })
        .setExecutionExceptionHandler((failure, command, result) -> {
          if (failure instanceof CommandFailure known) {
            String hint = known.code() == ExitCode.USAGE ? " Try --help." : "";
            err.println(sentence(known.getMessage()) + hint);
            return known.code();
          }
          err.println(
              "This program has a defect, so there is no verdict. Please report it with what follows.");
          failure.printStackTrace(err);
          return ExitCode.DEFECT;
        })
        .execute(args);
  }

  /** What is wrong with the command line; a word that nobody knows is worth a hint. */
  private static String fault(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      boolean command = !unmatched.isUnknownOption()
          && !wrong.getCommandLine().getSubcommands().isEmpty();
      String what =
          command ? "There is no command " + unmatched.getUnmatched().get(0) : wrong.getMessage();
      return what
          + unmatched.getSuggestions().stream()
              .findFirst()
              .map(known -> "; did you mean " + known + "?")
              .orElse("");
    }
    return String.valueOf(wrong.getMessage());
  }

  /** One line that ends as a sentence does. */
  private static String sentence(@Nullable String message) {
    String line = String.valueOf(message).lines().findFirst().orElse("");
    return line.matches(".*[.?]$") ? line : line + ".";
  }
}
