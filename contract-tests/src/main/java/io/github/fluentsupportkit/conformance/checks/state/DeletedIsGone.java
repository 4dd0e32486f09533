package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Count;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import tools.jackson.databind.JsonNode;

/** What was deleted is gone. */
final class DeletedIsGone implements Check {

  @Override
  public About about() {
    return About.run(
        "state.deleted-is-gone",
        "A ticket or a customer who was deleted cannot be read any more, nor can their tickets",
        Severity.ERROR,
        "Data that had to go are still there.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes("bulkDeleteTickets").forEach(change -> judge(change, findings));
    transcript.changes("deleteCustomer").forEach(change -> judge(change, findings));
    transcript.counts().stream()
        .filter(count -> count.envelope().equals("customers") && count.action().succeeded())
        .forEach(count -> listed(count, findings));
  }

  /** A list may still have whom nobody can read any more. */
  private static void listed(Count count, Findings findings) {
    String id = count.action().request().path().replaceAll(".*/", "");
    JsonNode data = count.after().json().at("/customers/data");
    for (int i = 0; i < data.size(); i++) {
      if (Facts.text(data.get(i).path("id")).equals(id)) {
        findings
            .at(count.action(), count.after())
            .where("/customers/data/" + i)
            .expected("no customer " + id)
            .actual("they are in the list")
            .say("The customer was deleted, and is still listed.");
      }
    }
  }

  private static void judge(Change change, Findings findings) {
    Step action = change.action();
    findings.examined(action);
    for (long ticket : change.target().tickets()) {
      boolean there = change.after().detail(ticket).isPresent();
      if (there || change.after().listed(ticket).isPresent()) {
        findings
            .at(action, change.after().detailStep(ticket).orElse(action))
            .where("/ticket")
            .expected("no ticket " + ticket)
            .actual(there ? "it can be read" : "it is in the list")
            .say("The ticket should be deleted, and is still there.");
      }
    }
    for (long customer : change.target().customers()) {
      if (change.after().customer(customer).isPresent()) {
        findings
            .at(action, change.after().customerStep(customer).orElse(action))
            .where("/customer")
            .expected("no customer " + customer)
            .actual("they can be read")
            .say("The customer was deleted, and is still there.");
      }
    }
  }
}
