package io.github.fluentsupportkit.conformance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;

/**
 * What came of running the program.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said beside
 */
record Program(int code, String out, String err) {

  static final Map<String, String> PASSWORD = Map.of("FLUENT_SUPPORT_PASSWORD", "tops3cret pass");

  /** Runs it where nobody watches and passwords are in the environment. */
  static Program run(String... args) {
    return run(new Surroundings(PASSWORD, false, prompt -> Optional.empty()), args);
  }

  static Program run(Surroundings surroundings, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), surroundings, args);
    return new Program(code, out.toString(), err.toString());
  }
}
