package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import tools.jackson.databind.JsonNode;

/** Finds errors that repeat another status than they have. */
final class StatusRepeated implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.error-status",
      "An error that repeats its status repeats the right one",
      Severity.WARNING,
      "Clients of WordPress read the status from the body where they cannot see the other.");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesSchema() && reading.refused();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    JsonNode repeated = reading.json().at("/data/status");
    if (repeated.isNumber() && repeated.asInt(0) != reading.status()) {
      findings
          .at(reading.step())
          .where("/data/status")
          .expected(reading.status())
          .actual(repeated)
          .say("The body speaks of another status than that of the answer.");
    }
  }
}
