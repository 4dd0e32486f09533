package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Finds times that cannot be true. */
final class PlausibleTimes implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.times",
      "No time is before 2000 or in the future, and nothing changed before it was created",
      Severity.WARNING,
      "Such a time comes of a mistake, and orders and filters by it are wrong.");

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  /** Times without an offset are in the time zone of the site. */
  private static final Duration ANY_ZONE = Duration.ofDays(1);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesSchema();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    Instant latest = latest(reading);
    for (Described.Place place : reading.places()) {
      if (place.isMoment()) {
        Moment.of(place.value().asString(""))
            .filter(time -> time.isBefore(EARLIEST) || time.isAfter(latest))
            .ifPresent(time -> findings
                .at(reading.step())
                .where(place.pointer())
                .expected("a time between 2000 and now")
                .actual(place.value())
                .say("The time cannot be true."));
      } else if (place.known() && place.value().isObject()) {
        order(reading, place, findings);
      }
    }
  }

  private static void order(Reading reading, Described.Place place, Findings findings) {
    String created = place.value().path("created_at").asString("");
    String updated = place.value().path("updated_at").asString("");
    Optional<Instant> first = Moment.of(created);
    Optional<Instant> then = Moment.of(updated);
    if (first.isPresent()
        && then.isPresent()
        && Moment.isPlain(created) == Moment.isPlain(updated)
        && then.get().isBefore(first.get())) {
      findings
          .at(reading.step())
          .where(place.pointer() + "/updated_at")
          .expected("nothing before " + created)
          .actual(updated)
          .say("It changed before it was created.");
    }
  }

  /** By the server's own clock, else by ours; nobody knows when recorded traffic was recorded. */
  private static Instant latest(Reading reading) {
    Optional<String> date = reading.step().answer().header("date");
    if (date.isEmpty()) {
      return reading.isRecorded() ? Instant.MAX : Instant.now().plus(ANY_ZONE);
    }
    try {
      return ZonedDateTime.parse(date.get(), DateTimeFormatter.RFC_1123_DATE_TIME)
          .toInstant()
          .plus(ANY_ZONE);
    } catch (DateTimeParseException e) {
      return Instant.MAX;
    }
  }
}
