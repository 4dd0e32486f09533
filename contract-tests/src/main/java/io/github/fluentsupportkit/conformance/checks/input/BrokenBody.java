package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.conformance.Difference.Kind;

/** A body that calls itself JSON and is not. WordPress sees to it before any plugin does. */
final class BrokenBody implements Check {

  private static final int RIGHT = 400;

  @Override
  public About about() {
    return About.run(
        "input.broken-body",
        "A body that calls itself JSON and is not is refused with 400 rest_invalid_json",
        Severity.ERROR,
        "What was cut off on its way would be taken for what was meant.",
        Need.WRITES);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      if (step.refusal() != Reason.BROKEN_BODY || !Refusing.isDecided(step)) {
        continue;
      }
      findings.examined(step);
      String code = step.json().path("code").asString("");
      if (step.status() != RIGHT) {
        findings
            .at(step)
            .where("status")
            .expected(RIGHT)
            .actual(step.status())
            .difference(new Difference(
                Kind.ACCEPTED, step.operation(), step.status(), "", "json", "was taken"))
            .say(Refusing.asked(step) + " with "
                + ((Intent.Refusal) step.intent()).subject() + " "
                + (step.succeeded() ? "was taken." : "is not refused as broken JSON."));
      } else if (!code.equals("rest_invalid_json")) {
        findings
            .at(step)
            .where("/code")
            .expected("rest_invalid_json")
            .actual(step.json().path("code"))
            .say("Broken JSON is refused with another code than WordPress gives it.");
      }
    }
  }
}
