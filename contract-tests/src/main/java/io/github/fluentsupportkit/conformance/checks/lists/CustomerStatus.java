package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The status restricts the list of customers. */
final class CustomerStatus implements Check {

  @Override
  public About about() {
    return About.run(
        "lists.customer-status",
        "status lists the customers who have it, and all of them",
        Severity.ERROR,
        "People who may not write any more are taken for those who may.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Reference reference = Reference.of(transcript, "listCustomers");
    transcript.walks("listCustomers").filter(walk -> walk.has("status")).forEach(walk -> {
      only(walk, findings);
      if (walk.complete() && reference.covers(walk)) {
        all(walk, reference, findings);
      }
    });
  }

  private static void only(Walk walk, Findings findings) {
    for (Step page : walk.pages()) {
      findings.examined(page);
      for (JsonNode item : walk.page(page).path("data")) {
        if (!fits(walk, item)) {
          findings
              .at(page)
              .where("status")
              .expected("only customers who are " + walk.parameter("status"))
              .actual("customer " + item.path("id").asString("") + ", who is "
                  + Facts.text(item.path("status")))
              .say("The list has a customer whom the status should have kept out.");
          return;
        }
      }
    }
  }

  private static void all(Walk walk, Reference reference, Findings findings) {
    Set<Long> missing = reference.missing(walk, item -> fits(walk, item));
    if (!missing.isEmpty()) {
      findings
          .at(walk.pages().get(0), reference.steps())
          .where("status")
          .expected("all customers who are " + walk.parameter("status"))
          .actual("customers " + missing + " are missing")
          .say("The list lacks customers who have the status.");
    }
  }

  private static boolean fits(Walk walk, JsonNode customer) {
    String wanted = walk.parameter("status");
    return wanted.equals("all") || Facts.text(customer.path("status")).equals(wanted);
  }
}
