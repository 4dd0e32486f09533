package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** A reply that was deleted is gone. */
final class ReplyIsDeleted implements Check {

  @Override
  public About about() {
    return About.run(
        "state.reply-deleted",
        "A reply that was deleted is gone from its ticket",
        Severity.ERROR,
        "What was taken back can still be read.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes("deleteReply").forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    long ticket = Replies.ticket(change);
    long reply = change.target().replies().stream().findFirst().orElse(0L);
    findings.examined(change.action());
    if (!Replies.find(change.after(), ticket, reply).isMissingNode()) {
      findings
          .at(change.action(), change.after().detailStep(ticket).orElse(change.action()))
          .where("/responses")
          .expected("no reply " + reply)
          .actual("it is there")
          .say("The reply was deleted, and is still there.");
    }
  }
}
