package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import tools.jackson.databind.JsonNode;

/** A property has the value that it was given. */
final class PropertyPersists implements Check {

  @Override
  public About about() {
    return About.run(
        "state.property-persists",
        "A property that was changed has its new value when the ticket is read",
        Severity.ERROR,
        "Priorities and assignments are lost.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes("updateTicketProperty").forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    long id = Replies.ticket(change);
    String name = change.sent("prop_name");
    findings.examined(change.action());
    change
        .after()
        .detail(id)
        .map(d -> d.at("/ticket/" + name))
        .ifPresent(value -> compare(
            change, value, change.after().detailStep(id).orElse(change.action()), findings));
    change
        .after()
        .listed(id)
        .map(t -> t.path(name))
        .ifPresent(value -> compare(
            change,
            value,
            change.after().listSteps().stream().findFirst().orElse(change.action()),
            findings));
  }

  private static void compare(Change change, JsonNode value, Step seenBy, Findings findings) {
    if (!Facts.text(value).equals(change.sent("prop_value"))) {
      findings
          .at(change.action(), seenBy)
          .where("/ticket/" + change.sent("prop_name"))
          .expected(change.sent("prop_value"))
          .actual(value)
          .say("The property was changed by " + change.action().request().encoding()
              + ", and has another value when the ticket is read.");
    }
  }
}
