package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** Responses are counted one by one. */
final class ResponsesAreCounted implements Check {

  @Override
  public About about() {
    return About.run(
        "state.response-count",
        "A response raises response_count by one, a note by one or not at all; deleting one lowers it by one at most",
        Severity.ERROR,
        "Lists and statistics show what nobody did.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes("replyToTicket").forEach(change -> judge(change, findings));
    transcript.changes("deleteReply").forEach(change -> deleted(change, findings));
  }

  private static void deleted(Change change, Findings findings) {
    long id = Replies.ticket(change);
    long before = count(change.before(), id);
    long after = count(change.after(), id);
    // No documentation says whether what is deleted counts on.
    if (before >= 0 && after >= 0 && after != before && after != before - 1) {
      findings
          .at(change.action(), change.after().detailStep(id).orElse(change.action()))
          .where("/ticket/response_count")
          .expected(before + " or " + (before - 1))
          .actual(after)
          .say("The count of responses does not follow the replies.");
    }
  }

  private static void judge(Change change, Findings findings) {
    long id = Replies.ticket(change);
    long before = count(change.before(), id);
    long after = count(change.after(), id);
    if (before < 0 || after < 0) {
      return;
    }
    findings.examined(change.action());
    long more = after - before;
    boolean note = change.sent("conversation_type").equals("note");
    // Releases differ in whether notes count.
    if (more != 1 && !(note && more == 0)) {
      findings
          .at(change.action(), change.after().detailStep(id).orElse(change.action()))
          .where("/ticket/response_count")
          .expected(note ? before + " or " + (before + 1) : before + 1)
          .actual(after)
          .basis("notes-counted")
          .say("The count of responses does not follow the replies.");
    }
  }

  private static long count(Snapshot snapshot, long ticket) {
    return snapshot
        .detail(ticket)
        .map(d -> d.at("/ticket/response_count").asLong(-1))
        .orElse(-1L);
  }
}
