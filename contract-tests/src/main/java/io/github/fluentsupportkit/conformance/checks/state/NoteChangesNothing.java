package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A note is for colleagues, and moves nothing. */
final class NoteChangesNothing implements Check {

  private static final List<String> KEPT =
      List.of("status", "agent_id", "first_response_time", "closed_by", "resolved_at");

  @Override
  public About about() {
    return About.run(
        "state.note-moves-nothing",
        "A note neither activates, nor assigns, nor closes a ticket, nor counts as its first response",
        Severity.ERROR,
        "Customers seem to be answered who are not.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript
        .changes("replyToTicket")
        .filter(change -> change.sent("conversation_type").equals("note"))
        .forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    long id = Replies.ticket(change);
    JsonNode before = change.before().detail(id).map(d -> d.path("ticket")).orElse(null);
    JsonNode after = change.after().detail(id).map(d -> d.path("ticket")).orElse(null);
    if (before == null || after == null || Replies.closes(change)) {
      return;
    }
    findings.examined(change.action());
    for (String field : KEPT) {
      String was = Facts.text(before.path(field));
      String is = Facts.text(after.path(field));
      if (!was.equals(is)) {
        findings
            .at(change.action(), change.after().detailStep(id).orElse(change.action()))
            .where("/ticket/" + field)
            .expected(Facts.shown(was))
            .actual(Facts.shown(is))
            .say("A note changed the ticket's " + field + ".");
      }
    }
  }
}
