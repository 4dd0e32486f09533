package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** A request that is as documented succeeds. */
final class DocumentedRequestsSucceed implements Check {

  @Override
  public About about() {
    return About.run(
        "state.documented-request-succeeds",
        "A request that is as documented is not refused",
        Severity.ERROR,
        "Clients that follow the documentation cannot do what it promises.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.steps().stream()
        .filter(step -> step.intent() instanceof Intent.Success)
        .forEach(step -> {
          findings.examined(step);
          if (!step.succeeded() && step.status() != 0) {
            findings
                .at(step)
                .expected("200")
                .actual(step.status() + " " + step.json())
                .say("A documented request was refused: " + step.label() + ".");
          }
        });
  }
}
