package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.List;

/** Finds recorded requests that break the contract and were taken. */
final class WrongInput implements Rule {

  private static final About ABOUT = About.recordings(
      "responses.wrong-input",
      "A recorded request that breaks a rule which releases enforce was refused",
      Severity.ERROR,
      "A client that sends it loses data, as nobody tells it that something is wrong.");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived() && reading.isRecorded() && reading.operation() != null;
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    for (Difference.Kind kind : List.of(Difference.Kind.ACCEPTED, Difference.Kind.UNCHECKED)) {
      reading
          .differences(kind)
          .forEach(d -> findings
              .at(reading.step())
              // What only the documentation excludes, every release takes.
              .severity(kind == Difference.Kind.ACCEPTED ? Severity.ERROR : Severity.INFORMATION)
              .where(d.pointer())
              .expected("a refusal")
              .actual(reading.status())
              .difference(d)
              .say("The request breaks the contract: " + d.message()));
    }
  }
}
