package io.github.fluentsupportkit.conformance.checks.wire;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.request.Field;
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
        if (!way.isEmpty()) {
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
          .say("POST that means another method by " + way + " is not taken for it.");
    } else if (!done(step, change)) {
      findings
          .at(step, change.after().steps().toArray(Step[]::new))
          .where(way)
          .expected("the reply changed or gone, as " + step.operation() + " says")
          .actual("the reply as it was")
          .say("POST that means another method by " + way + " says that it did it, and did not.");
    }
  }

  private static String way(Step step) {
    boolean parameter = step.request().fields().stream().anyMatch(f -> f.name().equals("_method"));
    boolean header = step.request().headers().keySet().stream()
        .anyMatch(name -> name.equalsIgnoreCase("X-HTTP-Method-Override"));
    return parameter ? "_method" : header ? "X-HTTP-Method-Override" : "";
  }

  private static boolean done(Step step, Change change) {
    String[] path = step.request().path().split("/");
    Optional<JsonNode> detail = change.after().detail(Long.parseLong(path[2]));
    if (detail.isEmpty()) {
      return true;
    }
    Optional<JsonNode> reply = detail
        .get()
        .path("responses")
        .valueStream()
        .filter(r -> r.path("id").asString("").equals(path[4]))
        .findFirst();
    return step.operation().equals("deleteReply")
        ? reply.isEmpty()
        : reply.map(r -> r.path("content").asString("").contains(content(step))).orElse(false);
  }

  private static String content(Step step) {
    return step.request().fields().stream()
        .filter(f -> f.name().equals("content"))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }
}
