package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.checks.Text;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A reply that was sent is shown with its ticket. */
final class ReplyIsThere implements Check {

  @Override
  public About about() {
    return About.run(
        "state.reply-as-sent",
        "A reply is on its ticket, once, by its author, with the content and the type that were sent",
        Severity.ERROR,
        "What an agent wrote is lost or changed, or a note for colleagues goes to the customer.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes("replyToTicket").forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    Step action = change.action();
    findings.examined(action);
    JsonNode answered = action.json().path("response");
    compare(change, answered, action, findings);
    long ticket = Replies.ticket(change);
    if (change.after().detail(ticket).isEmpty()) {
      return;
    }
    Step seenBy = change.after().detailStep(ticket).orElse(action);
    List<JsonNode> added = Replies.added(change);
    if (added.isEmpty()) {
      findings
          .at(action, seenBy)
          .where("/responses")
          .expected("the new reply")
          .actual("nothing new")
          .say("The reply was taken, and is not on its ticket.");
    } else if (added.size() > 1) {
      findings
          .at(action, seenBy)
          .where("/responses")
          .expected("one reply")
          .actual(added.size() + " replies")
          .say("One request made more than one reply.");
    } else {
      compare(change, added.get(0), seenBy, findings);
      author(change, added.get(0), seenBy, findings);
    }
  }

  /** Every look at a ticket tells who is looking, and that is who wrote. */
  private static void author(Change change, JsonNode reply, Step seenBy, Findings findings) {
    String asks = change
        .after()
        .detail(Replies.ticket(change))
        .map(detail -> Facts.text(detail.path("agent_id")))
        .orElse("");
    String wrote = Facts.text(reply.path("person_id"));
    if (!asks.isEmpty() && !asks.equals("0") && !wrote.isEmpty() && !wrote.equals(asks)) {
      findings
          .at(change.action(), seenBy)
          .where("/response/person_id")
          .expected(asks + ", the agent who sent it")
          .actual(wrote)
          .say("The reply is somebody else's than the one who sent it.");
    }
  }

  private static void compare(Change change, JsonNode reply, Step seenBy, Findings findings) {
    compare(change, "content", reply, seenBy, findings);
    compare(change, "conversation_type", reply, seenBy, findings);
    String ticket = Facts.text(reply.path("ticket_id"));
    if (!ticket.isEmpty() && !ticket.equals(String.valueOf(Replies.ticket(change)))) {
      findings
          .at(change.action(), seenBy)
          .where("/response/ticket_id")
          .expected(Replies.ticket(change))
          .actual(ticket)
          .say("The reply belongs to another ticket than it was sent to.");
    }
  }

  private static void compare(
      Change change, String field, JsonNode reply, Step seenBy, Findings findings) {
    String sent = Text.of(change.sent(field));
    String seen = Text.of(Facts.text(reply.path(field)));
    if (change.sends(field) && reply.has(field) && !sent.equals(seen)) {
      findings
          .at(change.action(), seenBy)
          .where("/response/" + field)
          .expected(sent)
          .actual(seen)
          .say("The reply has another " + field + " than was sent as "
              + change.action().request().encoding() + ".");
    }
  }
}
