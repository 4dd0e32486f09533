package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.checks.Text;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A new ticket says what was sent, in the answer and when it is read. */
final class CreatedAsSent implements Check {

  private static final List<String> FIELDS =
      List.of("title", "content", "client_priority", "product_id", "mailbox_id", "customer_id");

  @Override
  public About about() {
    return About.run(
        "state.created-as-sent",
        "A new ticket has the title, content, priority, product, mailbox and customer that were sent",
        Severity.ERROR,
        "What somebody wrote is lost or changed.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Creations.of(transcript).forEach(change -> {
      Step action = change.action();
      findings.examined(action);
      compare(change, action.json().path("ticket"), action, findings);
      long id = Creations.id(change);
      Creations.shown(change)
          .ifPresent(ticket ->
              compare(change, ticket, change.after().detailStep(id).orElse(action), findings));
      change
          .after()
          .listed(id)
          .ifPresent(ticket -> compare(
              change,
              ticket,
              change.after().listSteps().stream().findFirst().orElse(action),
              findings));
    });
  }

  private static void compare(Change change, JsonNode ticket, Step seenBy, Findings findings) {
    for (String field : FIELDS) {
      if (Creations.sends(change, field) && ticket.has(field)) {
        String sent = Creations.sent(change, field);
        String seen = Facts.text(ticket.path(field));
        if (!Text.of(sent).equals(Text.of(seen))) {
          findings
              .at(change.action(), seenBy)
              .where("/ticket/" + field)
              .expected(sent)
              .actual(seen)
              .say("The new ticket has another " + field + " than was sent as "
                  + change.action().request().encoding() + ".");
        }
      }
    }
    customer(change, ticket, seenBy, findings);
  }

  private static void customer(Change change, JsonNode ticket, Step seenBy, Findings findings) {
    JsonNode customer = ticket.path("customer");
    for (String field : List.of("email", "first_name", "last_name")) {
      String sent = change.sent("newCustomer[" + field + "]");
      String seen = Facts.text(customer.path(field));
      if (!sent.isEmpty() && customer.has(field) && !sent.equalsIgnoreCase(seen)) {
        findings
            .at(change.action(), seenBy)
            .where("/ticket/customer/" + field)
            .expected(sent)
            .actual(seen)
            .say("The new ticket belongs to another customer than the one who was sent.");
      }
    }
  }
}
