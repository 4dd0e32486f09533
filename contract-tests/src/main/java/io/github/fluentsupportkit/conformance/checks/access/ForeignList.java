package io.github.fluentsupportkit.conformance.checks.access;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What an agent may not open does not belong into their list either. */
final class ForeignList implements Check {

  @Override
  public About about() {
    return About.run(
        "access.foreign-list",
        "The list of an agent who has only own tickets shows none of others",
        Severity.WARNING,
        "A list shows titles, questions and addresses; that it leaves out what an agent may not see is"
            + " the contract's word, and was not recorded.",
        Need.AGENT,
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Set<String> foreign = transcript.steps().stream()
        .filter(step -> step.refusal() == Reason.FOREIGN_OBJECT)
        .map(step -> step.request().path().split("/")[2])
        .collect(Collectors.toSet());
    for (Step step : transcript.steps()) {
      if (!step.operation().equals("listTickets")
          || step.request().caller() != Caller.AGENT
          || !step.succeeded()
          || foreign.isEmpty()) {
        continue;
      }
      findings.examined(step);
      int position = 0;
      for (JsonNode ticket : step.json().at("/tickets/data")) {
        if (foreign.contains(ticket.path("id").asString(""))) {
          findings
              .at(step)
              .where("/tickets/data/" + position)
              .expected("no ticket of others")
              .actual("ticket " + ticket.path("id").asString(""))
              .say("The agent's list shows a ticket that is assigned to the administrator.");
        }
        position++;
      }
    }
  }
}
