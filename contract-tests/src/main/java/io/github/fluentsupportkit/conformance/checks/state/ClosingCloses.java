package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import tools.jackson.databind.JsonNode;

/** A ticket is closed when it is asked for, and only then. */
final class ClosingCloses implements Check {

  @Override
  public About about() {
    return About.run(
        "state.closing",
        "close_ticket=yes closes the ticket with time and closer, and without it the ticket stays open",
        Severity.ERROR,
        "Questions are closed that nobody answered, or stay open for ever.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes("replyToTicket").forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    long id = Replies.ticket(change);
    JsonNode before = change.before().detail(id).map(d -> d.path("ticket")).orElse(null);
    JsonNode after = change.after().detail(id).map(d -> d.path("ticket")).orElse(null);
    if (before == null || after == null) {
      return;
    }
    findings.examined(change.action());
    boolean closed = Facts.text(after.path("status")).equals("closed");
    if (Replies.closes(change)) {
      if (!closed) {
        say(change, "status", "closed", after, findings);
      } else if (Facts.text(after.path("resolved_at")).isEmpty()) {
        say(change, "resolved_at", "a date", after, findings);
      } else if (Facts.text(after.path("closed_by")).isEmpty()) {
        say(change, "closed_by", "who closed it", after, findings);
      }
    } else if (closed && !Facts.text(before.path("status")).equals("closed")) {
      say(change, "status", "not closed", after, findings);
    }
  }

  private static void say(
      Change change, String field, String expected, JsonNode ticket, Findings findings) {
    String actual = Facts.text(ticket.path(field));
    findings
        .at(
            change.action(),
            change.after().detailStep(Replies.ticket(change)).orElse(change.action()))
        .where("/ticket/" + field)
        .expected(expected)
        .actual(Facts.shown(actual))
        .say("After a reply with close_ticket=" + change.sent("close_ticket")
            + " the ticket is not as it should be.");
  }
}
