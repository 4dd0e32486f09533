package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.access.AccessChecks;
import io.github.fluentsupportkit.conformance.checks.input.InputChecks;
import io.github.fluentsupportkit.conformance.checks.lists.ListChecks;
import io.github.fluentsupportkit.conformance.checks.responses.ResponseChecks;
import io.github.fluentsupportkit.conformance.checks.state.StateChecks;
import io.github.fluentsupportkit.conformance.checks.wire.WireChecks;
import io.github.fluentsupportkit.contract.Contract;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** All checks, in the order in which people read them. */
public final class Checks {

  private Checks() {}

  /**
   * Every check there is.
   *
   * @param slowest the longest that an answer may take
   */
  public static List<Check> all(Contract contract, Duration slowest) {
    return Stream.of(
            ResponseChecks.all(contract),
            ListChecks.all(),
            StateChecks.all(),
            AccessChecks.all(),
            InputChecks.all(),
            WireChecks.all(slowest))
        .flatMap(List::stream)
        .toList();
  }
}
