package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;

/** Finds answers with which a server says that it failed itself. */
final class Crashed implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.crashed",
      "No request makes the server fail",
      Severity.ERROR,
      "Whatever was sent, the fault is the server's, and nobody knows how much it did before it failed.");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    if (reading.crashed()) {
      Findings.Draft draft = findings
          .at(reading.step())
          .expected("a status below 500")
          .actual(reading.status() + " " + reading.text().text().strip());
      reading.differences(Difference.Kind.CRASHED).stream()
          .findFirst()
          .ifPresent(draft::difference);
      draft.say("The server failed with status " + reading.status() + ".");
    }
  }
}
