package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The list of tickets previews the latest reply of each. */
final class PreviewOfReplies implements Check {

  private static final String PREVIEW = "preview_response";

  @Override
  public About about() {
    return About.run(
        "lists.preview",
        "The list previews the latest reply, note or event that the ticket by itself shows",
        Severity.ERROR,
        "Agents see from the list that nothing happened where something did.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Map<Long, Seen> listed = new HashMap<>();
    Map<Long, Step> read = new HashMap<>();
    for (Step step : transcript.steps()) {
      if (!step.request().isSafe()) {
        listed.clear();
        read.clear();
      } else if (step.succeeded() && step.operation().equals("listTickets")) {
        JsonNode data = step.json().at("/tickets/data");
        for (int i = 0; i < data.size(); i++) {
          long id = data.get(i).path("id").asLong(0);
          Seen seen = new Seen(step, "/tickets/data/" + i + "/" + PREVIEW, data.get(i));
          listed.put(id, seen);
          if (read.containsKey(id)) {
            compare(seen, read.get(id), findings);
          }
        }
      } else if (step.succeeded() && step.operation().equals("getTicket")) {
        long id = step.json().at("/ticket/id").asLong(0);
        read.put(id, step);
        if (listed.containsKey(id)) {
          compare(listed.get(id), step, findings);
        }
      }
    }
  }

  private static void compare(Seen seen, Step alone, Findings findings) {
    JsonNode replies = alone.json().path("responses");
    // Other people work on the server, too; what they change has another date.
    if (!seen.ticket.has(PREVIEW)
        || !replies.isArray()
        || !Facts.text(seen.ticket.path("updated_at"))
            .equals(Facts.text(alone.json().at("/ticket/updated_at")))) {
      return;
    }
    findings.examined(seen.step);
    String shown = Facts.text(seen.ticket.path(PREVIEW).path("id"));
    List<String> ids = replies
        .valueStream()
        .sorted(
            Comparator.comparing((JsonNode reply) -> reply.path("id").asLong(0)).reversed())
        .map(reply -> Facts.text(reply.path("id")))
        .toList();
    if (!shown.isEmpty() && !ids.contains(shown)) {
      findings
          .at(alone, seen.step)
          .where("/responses")
          .expected("reply " + shown + ", which the list previews")
          .actual("replies " + ids)
          .say("The ticket by itself lacks a reply that the list shows.");
    } else if (!shown.equals(ids.isEmpty() ? "" : ids.get(0))) {
      findings
          .at(seen.step, alone)
          .where(seen.where)
          .expected("reply " + ids.get(0))
          .actual(shown.isEmpty() ? "null" : "reply " + shown)
          .say("The list does not preview the latest reply of the ticket.");
    }
  }

  /** A ticket of a list, and where the list shows its preview. */
  private record Seen(Step step, String where, JsonNode ticket) {}
}
