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
import tools.jackson.databind.JsonNode;

/** A customer has the data that they were given. */
final class CustomerUpdatePersists implements Check {

  @Override
  public About about() {
    return About.run(
        "state.update-persists",
        "A customer who was changed has the data that were sent",
        Severity.ERROR,
        "Addresses and names are lost.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes("updateCustomer").forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    long id = Customers.id(change);
    findings.examined(change.action());
    compare(change, change.action().json().path("customer"), change.action(), findings);
    change
        .after()
        .customer(id)
        .ifPresent(customer -> compare(
            change, customer, change.after().customerStep(id).orElse(change.action()), findings));
  }

  private static void compare(Change change, JsonNode customer, Step seenBy, Findings findings) {
    change.action().request().fields().stream()
        .filter(field -> customer.has(field.name()))
        .filter(field ->
            !Text.of(field.value()).equals(Text.of(Facts.text(customer.path(field.name())))))
        .forEach(field -> findings
            .at(change.action(), seenBy)
            .where("/customer/" + field.name())
            .expected(field.value())
            .actual(customer.path(field.name()))
            .say("The customer was changed by " + change.action().request().encoding()
                + ", and has other data than were sent."));
  }
}
