package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;

/** Finds statuses of which the contract does not speak. */
final class KnownStatus implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.status",
      "Every operation answers with a status that the contract knows for it",
      Severity.ERROR,
      "A client decides by the status what came of its request and what the body holds.");

  private static final int NO_CONTENT = 204;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived()
        && !reading.crashed()
        && (reading.isOptions() || reading.operation() != null);
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    reading.differences(Difference.Kind.STATUS).stream()
        .filter(d -> !(reading.isOptions() && reading.status() == NO_CONTENT))
        .forEach(d -> findings
            .at(reading.step())
            .severity(severity(reading))
            .expected(
                reading.operation() == null
                    ? "200"
                    : reading.operation().answers().keySet())
            .actual(reading.status())
            .difference(d)
            .say("The contract knows no status " + reading.status() + " here."));
  }

  /** What nobody documented may be refused in any way, and what should be refused is refused by any such status. */
  private static Severity severity(Reading reading) {
    if (reading.refused() && reading.isProbe()) {
      return Severity.INFORMATION;
    }
    boolean refusedRightly = reading.refused() && reading.step().refusal() != null;
    return reading.isOptions() || refusedRightly ? Severity.WARNING : Severity.ERROR;
  }
}
