package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.conformance.Difference.Kind;

/** Paths that do not exist, and methods that a path does not have. */
final class NoRoute implements Check {

  private static final int RIGHT = 404;

  @Override
  public About about() {
    return About.run(
        "input.no-route",
        "A path or a method that does not exist is answered with 404 rest_no_route, never with 405",
        Severity.ERROR,
        "Clients find out by it what a site has. A known path that takes PATCH for PUT is a warning,"
            + " as release 1.5.3 does so.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      if (step.refusal() == Reason.NO_ROUTE && Refusing.isDecided(step)) {
        findings.examined(step);
        String code = step.json().path("code").asString("");
        if (step.status() != RIGHT || !code.equals("rest_no_route")) {
          say(step, code, findings);
        }
      }
    }
  }

  private static void say(Step step, String code, Findings findings) {
    boolean editable =
        step.request().method().equals("PATCH") && step.request().path().startsWith("/customers/");
    String found = step.status() + " " + code;
    findings
        .at(step)
        .where("status")
        .severity(editable ? Severity.WARNING : Severity.ERROR)
        .expected("404 rest_no_route")
        .actual(found.strip())
        .basis(editable ? "editable-routes" : "no-method-not-allowed")
        .difference(new Difference(
            Kind.NO_OPERATION,
            "",
            step.status(),
            step.request().path(),
            step.request().method(),
            "exists"))
        .say(Refusing.asked(step)
            + (step.succeeded()
                ? " leads nowhere, and is answered as if it did not."
                : " leads nowhere, which is said in another way than releases do."));
  }
}
