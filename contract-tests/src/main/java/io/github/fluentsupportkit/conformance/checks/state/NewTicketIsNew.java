package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Nobody has worked on a new ticket yet. */
final class NewTicketIsNew implements Check {

  private static final List<String> EMPTY =
      List.of("agent_id", "first_response_time", "last_agent_response", "resolved_at", "closed_by");

  @Override
  public About about() {
    return About.run(
        "state.new-ticket-is-new",
        "A new ticket is new: without agent, responses and resolution",
        Severity.ERROR,
        "Agents overlook what looks as if somebody were at work on it.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Creations.of(transcript)
        .forEach(
            change -> Creations.shown(change).ifPresent(ticket -> judge(change, ticket, findings)));
  }

  private static void judge(Change change, JsonNode ticket, Findings findings) {
    findings.examined(change.action());
    expect(change, ticket, "status", "new", findings);
    expect(change, ticket, "response_count", "0", findings);
    EMPTY.forEach(field -> expect(change, ticket, field, "", findings));
    int replies = change
        .after()
        .detail(Creations.id(change))
        .map(d -> d.path("responses").size())
        .orElse(0);
    if (replies > 0) {
      say(change, "/responses", "none", replies + " replies", findings);
    }
  }

  private static void expect(
      Change change, JsonNode ticket, String field, String expected, Findings findings) {
    String actual = Facts.text(ticket.path(field));
    boolean none = expected.isEmpty() && actual.equals("0");
    if (ticket.has(field) && !actual.equals(expected) && !none) {
      say(change, "/ticket/" + field, Facts.shown(expected), Facts.shown(actual), findings);
    }
  }

  private static void say(
      Change change, String where, String expected, String actual, Findings findings) {
    Step seenBy = change.after().detailStep(Creations.id(change)).orElseGet(change::action);
    findings
        .at(change.action(), seenBy)
        .where(where)
        .expected(expected)
        .actual(actual)
        .say("A ticket that was just created is not new.");
  }
}
