package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.Set;

/** Finds refusals that show what they refuse to show. */
final class RefusedShowsNothing implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.refused-shows",
      "Who may not see something is not shown it with the refusal",
      Severity.ERROR,
      "Whoever reads the body of the error has what was to be kept from them.");

  private static final Set<Integer> NOT_FOR_YOU = Set.of(401, 403, 423);

  /** What no error needs, beside an id. */
  private static final Set<String> OF_RECORDS = Set.of("title", "content", "email", "full_name");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived() && NOT_FOR_YOU.contains(reading.status());
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    JsonObjects.in(reading.json())
        .filter(value -> value.has("id") && OF_RECORDS.stream().anyMatch(value::has))
        .findFirst()
        .ifPresent(record -> findings
            .at(reading.step())
            .expected("an error that says why, and nothing else")
            .actual("a record with " + String.join(", ", record.propertyNames()))
            .say("The refusal shows a record."));
  }
}
