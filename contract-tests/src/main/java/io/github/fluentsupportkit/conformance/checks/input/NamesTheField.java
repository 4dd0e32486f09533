package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.request.BracketName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Errors by field name the field that is wrong. Those that name no field at all are as good as releases are in places,
 * and one of them misses a customer where another field of a new customer is wrong.
 */
final class NamesTheField implements Check {

  private static final int REFUSED = 422;

  private static final Set<Reason> FIELD =
      EnumSet.range(Reason.MISSING, Reason.INVALID_BY_DOCUMENTATION);

  @Override
  public About about() {
    return About.run(
        "input.names-the-field",
        "An error by field names the field that is wrong",
        Severity.WARNING,
        "A form shows the message at the wrong place.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      if (step.intent() instanceof Intent.Refusal refusal
          && FIELD.contains(refusal.reason())
          && step.status() == REFUSED
          && isByField(step.json())
          && !saysNothing(step)
          && !refusal.subject().startsWith("newCustomer")) {
        findings.examined(step);
        List<String> keys = BracketName.parse(refusal.subject()).keys();
        String name = keys.get(keys.size() - 1);
        boolean named = step.json().propertyNames().stream().anyMatch(n -> names(n, name));
        if (!named) {
          findings
              .at(step)
              .where(refusal.subject())
              .expected(name)
              .actual(step.json().propertyNames())
              .say("The answer blames other parameters than the one that is wrong.");
        }
      }
    }
  }

  /** A body by another name lacks every parameter, and any of them may be the one that is missed. */
  private static boolean saysNothing(Step step) {
    return step.request().raw() != null;
  }

  private static boolean isByField(JsonNode body) {
    return body.isObject() && !body.isEmpty() && body.valueStream().allMatch(JsonNode::isObject);
  }

  /** Whether it is the name, with or without its groups, or one of its elements. */
  private static boolean names(String found, String name) {
    return List.of(found.split("[.\\[\\]]+")).contains(name);
  }
}
