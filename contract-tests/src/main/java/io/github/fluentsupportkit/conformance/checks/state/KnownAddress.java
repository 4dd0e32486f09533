package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.HashMap;
import java.util.Map;

/** An address that is known leads to the customer who has it, and one that is not to somebody new. */
final class KnownAddress implements Check {

  @Override
  public About about() {
    return About.run(
        "state.known-address",
        "A new customer whose address is known is the customer who has it",
        Severity.ERROR,
        "People's questions scatter over several records, or come to somebody else's.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Map<String, Change> first = new HashMap<>();
    transcript
        .changes("createTicket")
        .filter(change -> change.sends("newCustomer[email]"))
        .forEach(change -> {
          Change before = first.putIfAbsent(change.sent("newCustomer[email]"), change);
          if (before != null) {
            findings.examined(change.action());
            if (!customer(before).equals(customer(change))) {
              findings
                  .at(change.action(), before.action())
                  .where("/ticket/customer_id")
                  .expected(customer(before))
                  .actual(customer(change))
                  .say("The address belongs to a customer, and the ticket went to another one.");
            }
          }
        });
  }

  private static String customer(Change change) {
    return Facts.text(change.action().json().at("/ticket/customer_id"));
  }
}
