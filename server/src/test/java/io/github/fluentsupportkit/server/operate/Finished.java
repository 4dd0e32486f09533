package io.github.fluentsupportkit.server.operate;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command line that ended by itself.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Finished(int code, String out, String err) {

  static Finished run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(new PrintWriter(out, true), new PrintWriter(err, true), new StopSignal(), args);
    return new Finished(code, out.toString(), err.toString());
  }
}
