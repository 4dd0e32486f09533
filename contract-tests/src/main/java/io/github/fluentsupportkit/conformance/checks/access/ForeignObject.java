package io.github.fluentsupportkit.conformance.checks.access;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Set;

/**
 * Tickets that somebody else has. All releases refuse replies to them; what they do with the other operations nobody
 * recorded, so those weigh less.
 */
final class ForeignObject implements Check {

  private static final Set<Integer> RIGHT = Set.of(403, 404, 422, 423);

  @Override
  public About about() {
    return About.run(
        "access.foreign-object",
        "An agent who has only own tickets may not touch those of others",
        Severity.ERROR,
        "What one agent is told would be known to all, and could be changed by all.",
        Need.AGENT,
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      if (step.refusal() == Reason.FOREIGN_OBJECT && Refused.isAnswer(step)) {
        findings.examined(step);
        if (!RIGHT.contains(step.status())) {
          boolean recorded = step.operation().equals("replyToTicket");
          findings
              .at(step)
              .where("status")
              .severity(recorded ? Severity.ERROR : Severity.WARNING)
              .expected(Refused.words(RIGHT))
              .actual(step.status())
              .basis("foreign-ticket-status")
              .say(Refused.asked(step)
                  + (step.succeeded() ? " works" : " is not refused as it should be")
                  + ", though the ticket is the administrator's and this agent is said to have only"
                  + " own ones.");
        }
      }
    }
  }
}
