package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import tools.jackson.databind.JsonNode;

/** The replies of a ticket stand latest first. */
final class LatestReplyFirst implements Check {

  @Override
  public About about() {
    return About.live(
        "lists.latest-reply-first",
        "The replies, notes and events of a ticket stand latest first",
        Severity.ERROR,
        "A conversation is read backwards, and its oldest answer is taken for the latest.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.steps().stream()
        .filter(step -> step.operation().equals("getTicket") && step.succeeded())
        .forEach(step -> judge(step, findings));
  }

  private static void judge(Step step, Findings findings) {
    findings.examined(step);
    JsonNode replies = step.json().path("responses");
    for (int i = 1; i < replies.size(); i++) {
      if (isLater(replies.get(i), replies.get(i - 1))) {
        findings
            .at(step)
            .where("/responses/" + i)
            .expected("an earlier reply than " + shown(replies.get(i - 1)))
            .actual(shown(replies.get(i)))
            .say("A later reply stands behind an earlier one.");
        return;
      }
    }
  }

  /** Within a second, numbers tell. Whoever writes the same moment in two forms is not compared. */
  private static boolean isLater(JsonNode reply, JsonNode other) {
    String time = Facts.text(reply.path("created_at"));
    String before = Facts.text(other.path("created_at"));
    if (time.length() != before.length()) {
      return false;
    }
    return time.equals(before)
        ? reply.path("id").asLong(0) > other.path("id").asLong(0)
        : time.compareTo(before) > 0;
  }

  private static String shown(JsonNode reply) {
    return "reply " + Facts.text(reply.path("id")) + " of " + Facts.text(reply.path("created_at"));
  }
}
