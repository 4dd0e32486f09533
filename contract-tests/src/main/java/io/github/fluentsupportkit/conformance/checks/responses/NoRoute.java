package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;

/** Finds recorded requests that lead to no operation and were answered. */
final class NoRoute implements Rule {

  private static final About ABOUT = About.recordings(
      "responses.no-route",
      "A request that leads to no operation is answered with 404",
      Severity.ERROR,
      "A route of which the contract knows nothing may do anything.");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived()
        && reading.isRecorded()
        && !reading.isOptions()
        && reading.operation() == null;
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    reading
        .differences(Difference.Kind.NO_OPERATION)
        .forEach(d -> findings
            .at(reading.step())
            .expected("404 with rest_no_route")
            .actual(reading.status())
            .difference(d)
            .say(reading.method()
                + " "
                + reading.step().request().path()
                + " is no operation, and was answered as if it were."));
  }
}
