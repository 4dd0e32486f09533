package io.github.fluentsupportkit.conformance.checks.wire;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The same reply in four encodings makes four equal replies. */
final class Encodings implements Check {

  @Override
  public About about() {
    return About.run(
        "wire.encodings",
        "A request means the same in the query, as a form, as a multipart form and as JSON",
        Severity.ERROR,
        "WordPress takes all four, and its clients use all four.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Change change : transcript.changes()) {
      List<Step> replies = change.actions().stream()
          .filter(step -> step.operation().equals("replyToTicket"))
          .toList();
      long encodings =
          replies.stream().map(step -> step.request().encoding()).distinct().count();
      if (encodings == Encoding.values().length && areEqual(replies)) {
        judge(replies, change, findings);
      }
    }
  }

  private static boolean areEqual(List<Step> steps) {
    return steps.stream().map(step -> step.request().fields()).distinct().count() == 1;
  }

  private static void judge(List<Step> replies, Change change, Findings findings) {
    findings.examined(replies.toArray(Step[]::new));
    Map<Step, String> kept = new HashMap<>();
    for (Step reply : replies) {
      if (!reply.succeeded()) {
        findings
            .at(reply)
            .where(reply.request().encoding().toString())
            .expected("200, as in the other encodings")
            .actual(reply.status())
            .say("A reply is not taken in the encoding " + reply.request().encoding() + ".");
      } else {
        stored(reply, change).ifPresent(text -> kept.put(reply, text));
      }
    }
    String usual = kept.values().stream()
        .collect(Collectors.groupingBy(text -> text, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
    kept.forEach((reply, text) -> {
      if (!text.equals(usual)) {
        findings
            .at(reply)
            .where(reply.request().encoding().toString())
            .expected(usual)
            .actual(text)
            .say("The same reply is kept otherwise when it comes in the encoding "
                + reply.request().encoding() + ".");
      }
    });
  }

  /** Text and type as they are kept, or as the answer shows them where nobody could look. */
  private static Optional<String> stored(Step reply, Change change) {
    JsonNode answered = reply.json().path("response");
    long ticket = Long.parseLong(reply.request().path().split("/")[2]);
    String id = answered.path("id").asString("");
    return change
        .after()
        .detail(ticket)
        .flatMap(detail -> detail
            .path("responses")
            .valueStream()
            .filter(r -> r.path("id").asString("").equals(id))
            .findFirst())
        .or(() -> Optional.of(answered))
        .map(r ->
            r.path("conversation_type").asString("") + ": " + r.path("content").asString(""));
  }
}
