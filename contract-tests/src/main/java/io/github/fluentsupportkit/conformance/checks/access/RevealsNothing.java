package io.github.fluentsupportkit.conformance.checks.access;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.HashMap;
import java.util.Map;

/** To somebody without credentials, what exists and what does not look the same. */
final class RevealsNothing implements Check {

  @Override
  public About about() {
    return About.run(
        "access.reveals-nothing",
        "Without credentials nobody learns which records exist",
        Severity.WARNING,
        "Whoever counts up the numbers would know how many tickets and customers there are.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Map<String, Step> first = new HashMap<>();
    for (Step step : transcript.steps()) {
      if (step.refusal() != Reason.NO_CREDENTIALS || !Refused.isAnswer(step)) {
        continue;
      }
      Step other = first.putIfAbsent(step.operation(), step);
      if (other != null && !other.request().path().equals(step.request().path())) {
        findings.examined(other, step);
        if (other.status() != step.status()) {
          findings
              .at(step, other)
              .where("status")
              .expected(other.status() + ", as for " + Refused.asked(other))
              .actual(step.status())
              .say("Somebody without credentials learns from the status whether a record exists.");
        }
      }
    }
  }
}
