package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** A customer who was changed is still there. */
final class CustomerSurvivesUpdate implements Check {

  @Override
  public About about() {
    return About.run(
        "state.customer-survives-update",
        "A customer can be read after a change",
        Severity.ERROR,
        "The record of a person is lost, with everything that hangs on it.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes().stream()
        .filter(Customers::isUpdate)
        .forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    long id = Customers.id(change);
    if (change.before().customer(id).isEmpty()) {
      return;
    }
    findings.examined(change.action());
    if (change.after().customer(id).isEmpty()) {
      Step seenBy = change.after().customerStep(id).orElse(change.action());
      // What nobody can read says nothing, and is told of by itself.
      if (seenBy.isGarbled()) {
        return;
      }
      findings
          .at(change.action(), seenBy)
          .where("/customer")
          .expected("customer " + id)
          .actual(seenBy.json())
          .say("The customer is lost: they were there before the change, which sent "
              + change.action().request().fields().stream().map(f -> f.name()).toList()
              + ", was answered with " + change.action().status() + ", and is not found after it.");
    }
  }
}
