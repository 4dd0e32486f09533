package io.github.fluentsupportkit.conformance.checks.wire;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Several requests at once get what one alone gets. */
final class Parallel implements Check {

  @Override
  public About about() {
    return About.run(
        "wire.parallel",
        "A few requests at once are answered as one alone is",
        Severity.ERROR,
        "Every front end loads several things at once.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      if (step.label().equals(Step.AT_ONCE)) {
        alone(step, transcript).ifPresent(alone -> compare(step, alone, findings));
      }
    }
  }

  /** The same request, when it was sent last by itself. */
  private static Optional<Step> alone(Step step, Transcript transcript) {
    return transcript.steps().stream()
        .filter(other -> other.number() < step.number() && !other.label().equals(Step.AT_ONCE))
        .filter(other -> other.request().equals(step.request()))
        .reduce((first, second) -> second);
  }

  private static void compare(Step step, Step alone, Findings findings) {
    findings.examined(step);
    if (step.status() != alone.status()) {
      findings
          .at(step, alone)
          .where("status")
          .expected(alone.status() + ", as for one alone")
          .actual(step.status())
          .say("One of several requests at once is answered with another status.");
      return;
    }
    String where = difference(step.json(), alone.json(), "");
    if (!where.isEmpty()) {
      findings
          .at(step, alone)
          .where(where)
          .expected(alone.json().at(where))
          .actual(step.json().at(where))
          .say("One of several requests at once is answered with another body.");
    }
  }

  /** Where they differ first; empty if nowhere. Who looks at a ticket changes while several look at it. */
  private static String difference(JsonNode found, JsonNode right, String at) {
    if (at.endsWith("/live_activity") || found.equals(right)) {
      return "";
    }
    if (found.isObject() && right.isObject()) {
      for (Map.Entry<String, JsonNode> field : right.properties()) {
        String where =
            difference(found.path(field.getKey()), field.getValue(), at + "/" + field.getKey());
        if (!where.isEmpty()) {
          return where;
        }
      }
      return found.propertyNames().stream()
          .filter(name -> !right.has(name))
          .findFirst()
          .map(name -> at + "/" + name)
          .orElse("");
    }
    if (found.isArray() && right.isArray() && found.size() == right.size()) {
      Iterator<JsonNode> others = right.iterator();
      int position = 0;
      for (JsonNode element : found) {
        String where = difference(element, others.next(), at + "/" + position++);
        if (!where.isEmpty()) {
          return where;
        }
      }
      return "";
    }
    return at;
  }
}
