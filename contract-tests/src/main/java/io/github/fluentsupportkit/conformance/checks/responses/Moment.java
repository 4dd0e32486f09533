package io.github.fluentsupportkit.conformance.checks.responses;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Moments as releases write them. */
final class Moment {

  /** Strict, so that the 30th of February does not become the 28th. */
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
          "uuuu-MM-dd'T'HH:mm:ssxxx")
      .withResolverStyle(ResolverStyle.STRICT);

  private Moment() {}

  /** The moment; a plain one is taken for UTC, so it may be wrong by the offset of the site. */
  static Optional<Instant> of(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          isPlain(text)
              ? LocalDateTime.parse(text, PLAIN).toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(text, ISO).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether it is written as MySQL does. */
  static boolean isPlain(String text) {
    return !text.contains("T");
  }
}
