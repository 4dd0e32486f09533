package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is done to one reply is not done to another. */
final class OtherRepliesStay implements Check {

  @Override
  public About about() {
    return About.run(
        "state.other-replies-stay",
        "Whatever is done to a ticket or to one of its replies, its other replies stay as they are",
        Severity.ERROR,
        "What was said is lost or changed behind everybody's back.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript
        .changes()
        .forEach(
            change -> change.target().tickets().forEach(ticket -> judge(change, ticket, findings)));
  }

  private static void judge(Change change, long ticket, Findings findings) {
    JsonNode before =
        change.before().detail(ticket).map(d -> d.path("responses")).orElse(null);
    JsonNode after = change.after().detail(ticket).map(d -> d.path("responses")).orElse(null);
    if (before == null || after == null || change.actions().size() > 1) {
      return;
    }
    findings.examined(change.action());
    Map<Long, Map<String, String>> was = Facts.replies(before);
    Map<Long, Map<String, String>> is = Facts.replies(after);
    was.keySet().removeAll(change.target().replies());
    was.forEach((id, reply) -> {
      Map<String, String> now = is.get(id);
      if (now == null) {
        say(change, ticket, id, "as it was", "gone", findings);
      } else {
        for (Facts.Moved moved : Facts.moved(reply, now, Set.of())) {
          say(change, ticket, id, moved.field() + " " + moved.was(), moved.is(), findings);
        }
      }
    });
  }

  private static void say(
      Change change, long ticket, long reply, String expected, String actual, Findings findings) {
    findings
        .at(change.action(), change.after().detailStep(ticket).orElse(change.action()))
        .where("/responses")
        .expected(expected)
        .actual(actual)
        .say("Reply " + reply + " of ticket " + ticket
            + " was not meant, and is not what it was before.");
  }
}
