package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.Objects;

/** Finds answers that never came, or not whole. */
final class Answered implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.answered",
      "Every request is answered, and the answer comes whole",
      Severity.ERROR,
      "A client that gets nothing, or half of it, cannot tell what came of its request.");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return true;
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    if (reading.arrived()) {
      return;
    }
    Findings.Draft draft = findings
        .at(reading.step())
        .expected("an answer that comes whole")
        .actual(Objects.toString(reading.step().answer().failure(), "no answer"));
    reading.differences(Difference.Kind.CRASHED).stream().findFirst().ifPresent(draft::difference);
    draft.say(
        reading.status() == 0
            ? "The connection ended without an answer."
            : "The answer did not come whole.");
  }
}
