package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.Optional;

/** Finds dates that no calendar has, or that are written in another way. */
final class RealDates implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.dates",
      "Every date exists, and is written in one of the two documented ways",
      Severity.ERROR,
      "Parsers refuse a date that does not exist, or make another one of it.");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesSchema() && !SaysFailed.isFailure(reading);
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    for (Described.Place place : reading.places()) {
      String text = place.value().asString("");
      if (place.isMoment()) {
        Optional<Difference> difference = reading.difference(Difference.Kind.BODY, place.pointer());
        boolean exists = Moment.of(text).isPresent();
        if (!exists || difference.isPresent()) {
          Findings.Draft draft = findings
              .at(reading.step())
              .where(place.pointer())
              // Releases differ in which of the two they use where.
              .severity(exists ? Severity.INFORMATION : Severity.ERROR)
              .expected("a moment such as 2021-12-02 20:15:56 or 2026-11-23T09:32:22+00:00")
              .actual(place.value());
          difference.ifPresent(draft::difference);
          draft.say(
              exists
                  ? "The date is in the other of the two documented forms."
                  : "There is no such date, or it is written in another way.");
        }
      }
    }
  }
}
