package io.github.fluentsupportkit.server.operate;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
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
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("serve", () -> new ServeCommand(stop));
    commands.put("sandbox", () -> new SandboxCommand(stop));
    commands.put("user", UserCommand::new);
    commands.put("password", PasswordCommand::new);
    commands.put("agent", AgentCommand::new);
    commands.put("mailbox", MailboxCommand::new);
    commands.put("product", ProductCommand::new);
    commands.put("tag", TagCommand::new);
    commands.put("customer", CustomerCommand::new);
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    CommandLine line = new CommandLine(new HelpDeskCommand());
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line;
  }

  /** What is wrong with the command line; a word that is no command is worth a hint. */
  private static String fault(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !wrong.getCommandLine().getSubcommands().isEmpty()) {
      return "There is no command " + unmatched.getUnmatched().get(0)
          + unmatched.getSuggestions().stream()
              .findFirst()
              .map(command -> "; did you mean " + command + "?")
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
