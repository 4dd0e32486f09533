package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Finds refusals of too many requests that do not say how long to wait. */
final class RetryAfter implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.retry-after",
      "Who refuses too many requests says how long to wait",
      Severity.WARNING,
      "Clients that are not told try again at once, or never.");

  private static final int TOO_MANY = 429;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived() && reading.status() == TOO_MANY;
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    String value = reading.step().answer().header("retry-after").orElse("");
    if (!value.strip().matches("[1-9][0-9]*") && !isDate(value)) {
      findings
          .at(reading.step())
          .where("Retry-After")
          .expected("a number of seconds, or a date")
          .actual(value.isEmpty() ? "no such header" : value)
          .say("The answer does not say how long to wait.");
    }
  }

  private static boolean isDate(String value) {
    try {
      ZonedDateTime unused = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
