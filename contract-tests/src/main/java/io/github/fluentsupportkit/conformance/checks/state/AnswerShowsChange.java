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

/** The answer to a change shows the change. */
final class AnswerShowsChange implements Check {

  private static final List<String> SAME = List.of("status", "agent_id", "closed_by");

  @Override
  public About about() {
    return About.run(
        "state.answer-shows-change",
        "The answer to a reply or to a new property shows what became of it",
        Severity.ERROR,
        "A front end shows the answer, and so what is not true.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes("replyToTicket").forEach(change -> reply(change, findings));
    transcript.changes("updateTicketProperty").forEach(change -> property(change, findings));
  }

  private static void reply(Change change, Findings findings) {
    long id = Replies.ticket(change);
    JsonNode answered = change.action().json().path("ticket");
    change.after().detail(id).map(detail -> detail.path("ticket")).ifPresent(ticket -> {
      findings.examined(change.action());
      for (String field : SAME) {
        String said = Facts.text(answered.path(field));
        String is = Facts.text(ticket.path(field));
        if (answered.has(field) && !said.equals(is)) {
          say(change, id, "/ticket/" + field, is, said, findings);
        }
      }
    });
  }

  private static void property(Change change, Findings findings) {
    long id = Replies.ticket(change);
    findings.examined(change.action());
    String name = change.sent("prop_name");
    JsonNode data = change.action().json().path("update_data");
    String pointer = name.equals("agent_id") ? "/agent/id" : "/product/id";
    if (name.endsWith("_id") && data.isObject()) {
      String said = Facts.text(data.at(pointer));
      if (!said.equals(change.sent("prop_value"))) {
        say(change, id, "/update_data" + pointer, change.sent("prop_value"), said, findings);
      }
    }
  }

  private static void say(
      Change change, long id, String where, String expected, String actual, Findings findings) {
    findings
        .at(change.action(), change.after().detailStep(id).orElse(change.action()))
        .where(where)
        .expected(Facts.shown(expected))
        .actual(Facts.shown(actual))
        .say("The answer shows something else than what is there afterwards.");
  }
}
