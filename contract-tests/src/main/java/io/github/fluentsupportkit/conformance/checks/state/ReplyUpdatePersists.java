package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.checks.Text;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A reply says what it was changed to. */
final class ReplyUpdatePersists implements Check {

  @Override
  public About about() {
    return About.run(
        "state.reply-update-persists",
        "A changed reply says what was sent, and stays what it was otherwise",
        Severity.ERROR,
        "Corrections are lost, or a note becomes public.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes("updateReply").forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    long ticket = Replies.ticket(change);
    long reply = change.target().replies().stream().findFirst().orElse(0L);
    JsonNode before = Replies.find(change.before(), ticket, reply);
    JsonNode after = Replies.find(change.after(), ticket, reply);
    findings.examined(change.action());
    String answered = Text.of(Facts.text(change.action().json().at("/response/content")));
    String sent = Text.of(change.sent("content"));
    if (!answered.equals(sent)) {
      say(change, "/response/content", sent, answered, findings);
    }
    if (before.isMissingNode()) {
      return;
    }
    if (after.isMissingNode()) {
      say(change, "/responses", "reply " + reply, "nothing", findings);
      return;
    }
    Map<String, String> is = Facts.reply(after);
    if (!is.getOrDefault("content", "").equals(sent)) {
      say(change, "/responses/content", sent, is.getOrDefault("content", ""), findings);
    }
    for (Facts.Moved moved : Facts.moved(Facts.reply(before), is, Set.of("content"))) {
      say(change, "/responses/" + moved.field(), moved.was(), moved.is(), findings);
    }
  }

  private static void say(
      Change change, String where, String expected, String actual, Findings findings) {
    findings
        .at(
            change.action(),
            change.after().detailStep(Replies.ticket(change)).orElse(change.action()))
        .where(where)
        .expected(expected)
        .actual(actual)
        .say("A reply that was changed by " + change.action().request().encoding()
            + " is not what it should be.");
  }
}
