package io.github.fluentsupportkit.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;

/**
 * A moment with its offset from UTC, such as {@code 2026-11-23T09:32:22+00:00}: the contract's
 * {@code IsoTimestamp}.
 *
 * <p>Java's own form would write {@code Z} for the offset.
 *
 * @param moment to the second
 */
public record IsoTimestamp(OffsetDateTime moment) implements Timestamp {

  private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
          "uuuu-MM-dd'T'HH:mm:ssxxx")
      .withResolverStyle(ResolverStyle.STRICT);

  /** Drops what is less than a second. */
  public IsoTimestamp {
    moment = moment.truncatedTo(ChronoUnit.SECONDS);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static IsoTimestamp of(String text) {
    return new IsoTimestamp(OffsetDateTime.parse(text, ISO));
  }

  @Override
  public String text() {
    return ISO.format(moment);
  }
}
