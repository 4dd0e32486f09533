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

/** The first response of an agent makes a ticket theirs. */
final class ResponseActivates implements Check {

  @Override
  public About about() {
    return About.run(
        "state.response-activates",
        "The first response makes a new ticket active, gives it to its author if nobody has it, and sets first_response_time",
        Severity.ERROR,
        "Tickets stay in the pile of new ones, and are answered twice.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript
        .changes("replyToTicket")
        .filter(change -> change.sent("conversation_type").equals("response"))
        .forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    long id = Replies.ticket(change);
    JsonNode before = change.before().detail(id).map(d -> d.path("ticket")).orElse(null);
    JsonNode after = change.after().detail(id).map(d -> d.path("ticket")).orElse(null);
    if (before == null || after == null) {
      return;
    }
    findings.examined(change.action());
    if (Facts.text(before.path("status")).equals("new")) {
      String wanted = Replies.closes(change) ? "closed" : "active";
      expect(change, "status", wanted, Facts.text(after.path("status")), findings);
    }
    if (none(before, "agent_id")) {
      String author = Facts.text(change.action().json().at("/response/person_id"));
      if (!author.isEmpty()) {
        expect(change, "agent_id", author, Facts.text(after.path("agent_id")), findings);
      }
    } else {
      expect(
          change,
          "agent_id",
          Facts.text(before.path("agent_id")),
          Facts.text(after.path("agent_id")),
          findings);
    }
    if (none(before, "first_response_time")
        && Facts.text(after.path("first_response_time")).isEmpty()) {
      expect(change, "first_response_time", "seconds", "null", findings);
    }
    if (Facts.text(after.path("last_agent_response")).isEmpty()) {
      expect(change, "last_agent_response", "a date", "null", findings);
    }
  }

  private static boolean none(JsonNode ticket, String field) {
    String text = Facts.text(ticket.path(field));
    return text.isEmpty() || text.equals("0");
  }

  private static void expect(
      Change change, String field, String expected, String actual, Findings findings) {
    if (!expected.equals(actual)) {
      findings
          .at(
              change.action(),
              change.after().detailStep(Replies.ticket(change)).orElse(change.action()))
          .where("/ticket/" + field)
          .expected(expected)
          .actual(Facts.shown(actual))
          .say("After a response the ticket's " + field + " is not what it should be.");
    }
  }
}
