package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;

/** Finds requests that keep to the contract and were refused for their fields. */
final class NotRefused implements Rule {

  private static final About ABOUT = About.recordings(
      "responses.refused",
      "A recorded request that keeps to the contract was not refused for its fields",
      Severity.ERROR,
      "A client that follows the documentation gets nowhere.");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived() && reading.operation() != null && reading.isRecorded();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    reading
        .differences(Difference.Kind.REFUSED)
        .forEach(d -> findings
            .at(reading.step())
            .expected("an answer of success, as the request keeps to the contract")
            .actual(reading.status() + " " + reading.json())
            .difference(d)
            .say("The request keeps to the contract, and was refused for its fields."));
  }
}
