package io.github.fluentsupportkit.server.operate;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The server as a program. */
public final class Main {

  /** What picocli says where only a group of commands is named. */
  private static final String NO_COMMAND = "Missing required subcommand";

  private Main() {}

  /** Runs a command, and ends the process with a code that says how it went. */
  public static void main(String[] args) {
    StopSignal stop = new StopSignal();
    stop.takeSignals();
    System.exit(run(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        stop,
        args));
  }

  /**
   * Runs a command in this process.
   *
   * @param out gets what was asked for
   * @param err gets what went wrong
   * @param stop says when to stop
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, StopSignal stop, String... args) {
    return commandLine(stop, args)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, rest) -> {
          err.println(sentence(fault(wrong)) + " Try --help.");
          return ExitCode.USAGE;
        })
        .setExecutionExceptionHandler((failure, command, result) -> {
          if (failure instanceof CommandFailure known) {
            err.println(sentence(known.getMessage()));
            return known.code();
          }
          throw failure;
        })
        .execute(args);
  }

  /** Of the commands only the one that is asked for, if it can be told: picocli takes long to read all of them. */
  private static CommandLine commandLine(StopSignal stop, String... args) {
    List<Object> all = List.of(
        new ServeCommand(stop),
        new SandboxCommand(stop),
        new UserCommand(),
        new PasswordCommand(),
        new AgentCommand(),
        new MailboxCommand(),
        new ProductCommand(),
        new TagCommand(),
        new CustomerCommand());
    List<Object> asked = all.stream()
        .filter(command -> args.length > 0 && name(command).equals(args[0]))
        .toList();
    CommandLine line = new CommandLine(new HelpDeskCommand());
    (asked.isEmpty() ? all : asked).forEach(line::addSubcommand);
    return line;
  }

  private static String name(Object command) {
    return command.getClass().getAnnotation(Command.class).name();
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
    Set<String> commands = wrong.getCommandLine().getSubcommands().keySet();
    return String.valueOf(wrong.getMessage()).equals(NO_COMMAND)
        ? "Say what to do: " + String.join(", ", commands)
        : String.valueOf(wrong.getMessage());
  }

  /** One line that ends as a sentence does. */
  private static String sentence(@org.jspecify.annotations.Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("").replaceFirst("(?<![?.])$", ".");
  }
}
