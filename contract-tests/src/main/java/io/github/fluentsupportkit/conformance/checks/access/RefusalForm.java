package io.github.fluentsupportkit.conformance.checks.access;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import tools.jackson.databind.JsonNode;

/** The code and the status that stand in the body of a refusal. */
final class RefusalForm implements Check {

  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;

  @Override
  public About about() {
    return About.run(
        "access.refusal-form",
        "A refusal has WordPress's code, and repeats its own status",
        Severity.WARNING,
        "Clients tell from the code whether to log in again; what else the body has is checked"
            + " against its schema.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      boolean refused = step.status() == UNAUTHENTICATED || step.status() == FORBIDDEN;
      if (!refused || step.refusal() == null || !step.json().isObject()) {
        continue;
      }
      findings.examined(step);
      JsonNode status = step.json().at("/data/status");
      if (status.isNumber() && status.asInt() != step.status()) {
        findings
            .at(step)
            .where("/data/status")
            .expected(step.status())
            .actual(status)
            .say("The body names another status than the answer has.");
      }
      JsonNode code = step.json().path("code");
      // WordPress itself may be more precise about credentials that it does not take.
      boolean precise = step.refusal() == Reason.WRONG_CREDENTIALS
          || step.refusal() == Reason.MALFORMED_CREDENTIALS;
      if (!precise && !code.asString("").equals("rest_forbidden")) {
        findings
            .at(step)
            .where("/code")
            .expected("rest_forbidden")
            .actual(code)
            .say("The refusal has another code than WordPress gives it.");
      }
    }
  }
}
