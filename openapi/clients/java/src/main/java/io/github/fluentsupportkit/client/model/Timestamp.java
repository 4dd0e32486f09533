package io.github.fluentsupportkit.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/**
 * A date and time, in either of the two forms in which releases write them.
 *
 * <p>{@code 2021-12-02 20:15:56} does not say its time zone: it is that of the site, which only those who
 * run the site know. {@code 2026-11-23T09:32:22+00:00}, as releases from 1.8.6 on write some of them,
 * says it. So nothing here guesses: {@link #instant} asks for the zone of the site.
 *
 * @param local what a clock showed
 * @param offset of that clock from UTC, or null if the API did not say it
 */
public record Timestamp(LocalDateTime local, @Nullable ZoneOffset offset) {

  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
          "uuuu-MM-dd'T'HH:mm:ssxxx")
      .withResolverStyle(ResolverStyle.STRICT);

  /** Reads either form. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Timestamp parse(String text) {
    if (text.indexOf('T') < 0) {
      return new Timestamp(LocalDateTime.parse(text, PLAIN), null);
    }
    OffsetDateTime moment = OffsetDateTime.parse(text);
    return new Timestamp(moment.toLocalDateTime(), moment.getOffset());
  }

  /**
   * The moment.
   *
   * @param site the time zone of the site, for when the API did not say one; where its clocks are set
   *     back, the earlier of the two moments
   */
  public Instant instant(ZoneId site) {
    return offset == null ? local.atZone(site).toInstant() : local.toInstant(offset);
  }

  /** As the API writes it. */
  @Override
  @JsonValue
  public String toString() {
    return offset == null ? PLAIN.format(local) : ISO.format(local.atOffset(offset));
  }
}
