package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.stream.Stream;

/** A ticket that was created is shown by itself and in the list. */
final class CreatedIsThere implements Check {

  @Override
  public About about() {
    return About.run(
        "state.created-is-there",
        "A ticket that was created can be read by its id, and is in the list",
        Severity.ERROR,
        "Somebody asked for help, was told that all is well, and nobody will ever see it.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Creations.of(transcript).forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    Step action = change.action();
    long id = Creations.id(change);
    findings.examined(action);
    boolean garbled =
        Stream.concat(Stream.of(action), change.after().steps().stream()).anyMatch(Step::isGarbled);
    if (garbled) {
      // What nobody can read says nothing, and is told of by itself.
      return;
    }
    if (id <= 0) {
      findings
          .at(action)
          .where("/ticket/id")
          .expected("the id of the new ticket")
          .actual(action.json().at("/ticket/id"))
          .say("The answer does not say which ticket was created.");
      return;
    }
    if (change.after().details().containsKey(id) && change.after().detail(id).isEmpty()) {
      findings
          .at(action, change.after().detailStep(id).orElse(action))
          .expected("ticket " + id)
          .actual("status " + change.after().detailStep(id).map(Step::status).orElse(0))
          .say("The ticket was created, and is not there when it is read.");
    } else if (change.after().listed(id).isEmpty()) {
      findings
          .at(action, change.after().listSteps().toArray(Step[]::new))
          .expected("ticket " + id + " in the list of tickets that have its title")
          .actual("tickets " + change.after().tickets().keySet())
          .say("The ticket was created, and the list does not show it.");
    }
  }
}
