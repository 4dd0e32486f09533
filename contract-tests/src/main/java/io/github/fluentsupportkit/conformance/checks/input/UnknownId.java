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
import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.conformance.Difference.Kind;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Ids that nothing has. Releases say so in three ways; from 1.6.6 on they answer 200 and a customer of null, and all of
 * them take a tag that does not exist and leave it at that.
 */
final class UnknownId implements Check {

  private static final Set<Integer> RIGHT = Set.of(404, 422, 423);

  @Override
  public About about() {
    return About.run(
        "input.unknown-id",
        "An id that nothing has is answered as one",
        Severity.ERROR,
        "A client is told that something was read or done, and nothing was.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      if (step.refusal() == Reason.UNKNOWN_ID && Refusing.isDecided(step)) {
        findings.examined(step);
        if (!RIGHT.contains(step.status()) && !saysNothing(step)) {
          say(step, findings);
        }
      }
    }
  }

  /** Whether the answer says in its own way that there is nothing. */
  static boolean saysNothing(Step step) {
    if (!step.succeeded()) {
      return false;
    }
    if (step.operation().equals("getCustomer")) {
      return step.json().has("customer") && step.json().path("customer").isNull();
    }
    return step.operation().equals("addTag")
        && subject(step).equals("tag_id")
        && step.json().path("tags").valueStream().noneMatch(tag -> isSent(step, tag));
  }

  private static boolean isSent(Step step, JsonNode tag) {
    String id = tag.path("id").asString("");
    return step.request().fields().stream().map(Field::value).anyMatch(id::equals);
  }

  private static void say(Step step, Findings findings) {
    boolean assigned = step.operation().equals("updateTicketProperty")
        && subject(step).equals("prop_value")
        && step.succeeded();
    Findings.Draft draft = findings
        .at(step)
        .where(subject(step))
        .expected(Refusing.words(RIGHT))
        .actual(step.status());
    if (assigned) {
      // Two releases do so, and show an agent of null from then on.
      draft
          .severity(Severity.WARNING)
          .basis("property-unknown-agent")
          .difference(new Difference(
              Kind.BODY, step.operation(), step.status(), "/update_data/agent", "", "is null"))
          .say("A ticket was given to an agent that does not exist.");
    } else {
      draft.say(Refusing.asked(step)
          + (step.succeeded()
              ? " works, though nothing has this " + subject(step) + "."
              : " is not answered as it should be, as nothing has this " + subject(step) + "."));
    }
  }

  private static String subject(Step step) {
    return Optional.of(step.intent())
        .filter(Intent.Refusal.class::isInstance)
        .map(intent -> ((Intent.Refusal) intent).subject())
        .orElse("");
  }
}
