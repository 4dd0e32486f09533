package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.engine.Checks;
import io.github.fluentsupportkit.contract.Contract;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

/**
 * What every command works with.
 *
 * @param out gets what was asked for
 * @param err gets what goes on and what went wrong
 * @param surroundings what is around the program
 */
record Session(PrintWriter out, PrintWriter err, Surroundings surroundings) {

  /** What all checks say of themselves. */
  static List<About> checks(Contract contract) {
    return Checks.all(contract, Duration.ofDays(1)).stream().map(Check::about).toList();
  }
}
