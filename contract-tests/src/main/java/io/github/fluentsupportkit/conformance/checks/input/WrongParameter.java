package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.conformance.Difference.Kind;
import java.util.Set;

/** Parameters that are missing or wrong. */
final class WrongParameter implements Check {

  /** Some values are looked for and not found (404), and some releases say of a rule that it is locked (423). */
  private static final Set<Integer> RIGHT = Set.of(400, 404, 422, 423);

  private final About about;
  private final Reason enforced;
  private final Reason documented;
  private final String how;

  /**
   * Judges one way to be wrong.
   *
   * @param enforced what releases refuse
   * @param documented what only the documentation forbids
   * @param how the parameter is wrong, in words before its name
   */
  WrongParameter(About about, Reason enforced, Reason documented, String how) {
    this.about = about;
    this.enforced = enforced;
    this.documented = documented;
    this.how = how;
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      Reason reason = step.refusal();
      if ((reason == enforced || reason == documented) && Refusing.isDecided(step)) {
        findings.examined(step);
        if (!RIGHT.contains(step.status())) {
          say(step, reason == enforced, findings);
        }
      }
    }
  }

  private void say(Step step, boolean isEnforced, Findings findings) {
    String parameter = ((Intent.Refusal) step.intent()).subject();
    String asked = Refusing.asked(step) + " " + how + " " + parameter;
    String message = step.succeeded() ? asked + " was taken" : asked + " is refused wrongly";
    findings
        .at(step)
        .where(parameter)
        .severity(isEnforced ? Severity.ERROR : Severity.WARNING)
        .expected("422")
        .actual(step.status())
        .difference(new Difference(
            isEnforced ? Kind.ACCEPTED : Kind.UNCHECKED,
            step.operation(),
            step.status(),
            Refusing.pointer(parameter),
            enforced == Reason.MISSING ? "required" : "",
            message))
        .say(isEnforced ? message + "." : message + ", which the documentation forbids.");
  }
}
