package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.conformance.Difference.Kind;

/** Whatever is wrong with a request, the server says so and stays on its feet. */
final class Crash implements Check {

  @Override
  public About about() {
    return About.run(
        "input.crash",
        "A request that is wrong is refused, and does not make the server crash",
        Severity.ERROR,
        "Nobody knows what was done before the crash, and a client tries again for nothing.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      String wrong = wrong(step.intent());
      if (wrong.isEmpty()) {
        continue;
      }
      findings.examined(step);
      if (Refusing.isCrash(step)) {
        String failure = step.answer().failure();
        findings
            .at(step)
            .where(wrong)
            .expected("a refusal")
            .actual(step.status() == 0 && failure != null ? failure : step.status())
            .difference(new Difference(
                Kind.CRASHED, step.operation(), step.status(), "", "", "the server crashed"))
            .say(Refusing.asked(step)
                + (step.status() == 0 ? " got no answer" : " made the server fail")
                + ", maybe because of " + wrong + ".");
      }
    }
  }

  private static String wrong(Intent intent) {
    if (intent instanceof Intent.Refusal refusal) {
      return refusal.subject();
    }
    return intent instanceof Intent.Probe probe ? probe.subject() : "";
  }
}
