package io.github.fluentsupportkit.conformance.cli;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is around the program.
 *
 * @param environment its variables
 * @param terminal whether somebody watches, so that lines may be rewritten and coloured
 * @param password asks that somebody for a password; empty if there is nobody
 */
record Surroundings(
    Map<String, String> environment,
    boolean terminal,
    Function<String, Optional<char[]>> password) {

  private static final int USUAL_WIDTH = 80;

  /** Those of this process. */
  static Surroundings ofThisProcess() {
    Console console = System.console();
    boolean terminal = console != null && isTerminal(console);
    return new Surroundings(
        System.getenv(),
        terminal,
        prompt -> terminal && console != null
            ? Optional.ofNullable(console.readPassword("%s", prompt))
            : Optional.empty());
  }

  /** From Java 22 on there is a console even without a terminal, and it knows that it has none. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Whether text may have colours. */
  boolean colour(boolean unwanted) {
    return terminal
        && !unwanted
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** How many characters a line may have. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
