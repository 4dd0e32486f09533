package io.github.fluentsupportkit.conformance.checks.wire;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** POST that means PUT or DELETE, for clients and proxies that know no more. */
final class MethodOverrides implements Check {

  @Override
  public About about() {
    return About.run(
        "wire.method-override",
        "POST with X-HTTP-Method-Override or _method does what the method meant does",
        Severity.ERROR,
        "WordPress's own clients send PUT and DELETE so.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Change change : transcript.changes()) {
      for (Step step : change.actions()) {
        String way = way(step);
        if (!way.isEmpty() && step.refusal() == null) {
          judge(step, way, change, findings);
        }
      }
    }
  }

  private static void judge(Step step, String way, Change change, Findings findings) {
    findings.examined(step);
    if (!step.succeeded()) {
      findings
          .at(step)
          .where(way)
          .expected("200")
          .actual(step.status())
          .say(sent(step, way) + " is not taken for it.");
    } else if (!done(step, change)) {
      findings
          .at(step, change.after().steps().toArray(Step[]::new))
          .where(way)
          .expected("what " + step.operation() + " does")
          .actual("no trace of what was sent")
          .say(sent(step, way) + " says that it did it, and what was sent is not there.");
    }
  }

  /** With the encoding, as that may be what is not understood. */
  private static String sent(Step step, String way) {
    boolean alone = step.request().fields().stream()
        .allMatch(field -> field.name().equals(MethodOverride.PARAMETER));
    return "POST that means another method by " + way
        + (alone ? "" : ", its parameters in the encoding " + step.request().encoding() + ",");
  }

  private static String way(Step step) {
    boolean parameter =
        step.request().fields().stream().anyMatch(f -> f.name().equals(MethodOverride.PARAMETER));
    return parameter
        ? MethodOverride.PARAMETER
        : step.request().isOverridden() ? MethodOverride.HEADER : "";
  }

  /** Whether it did what it should have, as far as anybody can see. */
  private static boolean done(Step step, Change change) {
    String[] path = step.request().path().split("/");
    Optional<JsonNode> detail = path[1].equals("tickets")
        ? change.after().detail(Long.parseLong(path[2]))
        : Optional.empty();
    if (detail.isEmpty()) {
      return true;
    }
    JsonNode ticket = detail.get().path("ticket");
    Optional<JsonNode> reply = path.length > 4 && path[3].equals("responses")
        ? byId(detail.get().path("responses"), path[4])
        : Optional.empty();
    return switch (step.operation()) {
      case "deleteReply" -> reply.isEmpty();
      case "updateReply" ->
        reply
            .map(r -> r.path("content").asString("").contains(step.request().sent("content")))
            .orElse(false);
      case "updateTicketProperty" ->
        Facts.text(ticket.path(step.request().sent("prop_name")))
            .equals(step.request().sent("prop_value"));
      case "removeTag" -> byId(ticket.path("tags"), path[4]).isEmpty();
      default -> true;
    };
  }

  private static Optional<JsonNode> byId(JsonNode list, String id) {
    return list.valueStream()
        .filter(one -> one.path("id").asString("").equals(id))
        .findFirst();
  }
}
