package io.github.fluentsupportkit.conformance.checks;

import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Target;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A transcript that a test makes up, step by step. */
public final class Script {

  private final List<Step> steps = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private long millis = 1;

  /** Says how long the answers take from now on. */
  public Script in(long howLong) {
    millis = howLong;
    return this;
  }

  /** A request that should be refused. */
  public Script refused(
      Intent.Reason reason, String subject, Request request, int status, String body) {
    return step("", request, status, body, new Intent.Refusal(reason, subject));
  }

  /** A request that should succeed. */
  public Script sent(Request request, int status, String body) {
    return step("", request, status, body, new Intent.Success());
  }

  /** Any request. */
  public Script step(String label, Request request, int status, String body, Intent intent) {
    Answer answer = new Answer(
        status,
        Map.of("content-type", List.of("application/json")),
        body.getBytes(StandardCharsets.UTF_8),
        status == 0 ? "no answer: reset" : null,
        millis);
    steps.add(Step.of(steps.size() + 1, label, request, answer, intent));
    return this;
  }

  /** That all steps so far lie between two looks. */
  public Script between(Snapshot before, Snapshot after) {
    changes.add(new Change(List.copyOf(steps), Target.NOTHING, before, after));
    return this;
  }

  /** What a check of this id finds in it. */
  public List<Finding> judgedBy(List<Check> checks, String id) {
    return judge(checks, id).found();
  }

  /** How many requests a check of this id looks at. */
  public int examinedBy(List<Check> checks, String id) {
    return judge(checks, id).examined().size();
  }

  private Findings judge(List<Check> checks, String id) {
    Check check = checks.stream()
        .filter(c -> c.about().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no check " + id));
    Findings findings = new Findings(check.about());
    check.judge(
        new Transcript(List.copyOf(steps), List.copyOf(changes), List.of(), List.of(), List.of()),
        findings);
    return findings;
  }

  /** A look at one ticket in detail and, in the list, at some; {@code null} for a ticket that is not found. */
  public static Snapshot look(String detail, String... listed) {
    Map<Long, JsonNode> details = new HashMap<>();
    details.put(7L, json(detail));
    Map<Long, JsonNode> tickets = new HashMap<>();
    for (String ticket : listed) {
      JsonNode node = json(ticket);
      tickets.put(node.path("id").asLong(0), node);
    }
    return new Snapshot(tickets, details, Map.of(), List.of());
  }

  /** The same look, and one at customer 3. */
  public static Snapshot withCustomer(Snapshot look, String answer) {
    return new Snapshot(
        look.tickets(), look.details(), Map.of(3L, json(answer).path("customer")), List.of());
  }

  /** Reads JSON. */
  public static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
