package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds answers that report success with an error in them. */
final class SaysFailed implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.success-that-failed",
      "A status of success comes with what was asked for, not with an error",
      Severity.ERROR,
      "A client takes the status at its word, and goes on with data that is not there.");

  private static final int SUCCESS = 300;
  private static final int ERROR = 400;

  private static final List<String> SIGNS =
      List.of("code", "message", "error", "errors", "success", "exception");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesSchema() && reading.status() < SUCCESS;
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    if (isFailure(reading)) {
      Findings.Draft draft = findings
          .at(reading.step())
          .expected("what the contract describes, or a status of at least 400")
          .actual(reading.json());
      reading.differences(Difference.Kind.BODY).stream().findFirst().ifPresent(draft::difference);
      draft.say("The answer has status " + reading.status() + ", and says that it failed.");
    }
  }

  static boolean isFailure(Reading reading) {
    JsonNode body = reading.json();
    if (!reading.judgesSchema() || reading.status() >= SUCCESS) {
      return false;
    }
    boolean lacksAll = reading.differences(Difference.Kind.BODY).stream()
        .anyMatch(d -> d.pointer().lastIndexOf('/') <= 0);
    return body.at("/data/status").asInt(0) >= ERROR
        || body.path("success").isBoolean() && !body.path("success").asBoolean()
        || lacksAll && hasSign(reading);
  }

  /** Whether it has a word of errors of which the contract does not speak here. */
  private static boolean hasSign(Reading reading) {
    return reading.json().isString()
        || reading.places().stream()
            .anyMatch(p ->
                !p.known() && SIGNS.stream().anyMatch(s -> p.pointer().equals("/" + s)));
  }
}
