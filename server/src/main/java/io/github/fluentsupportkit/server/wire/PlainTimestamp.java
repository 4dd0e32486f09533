package io.github.fluentsupportkit.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;

/**
 * A moment in the time zone of the site, as MySQL writes it, such as {@code 2021-12-02 20:15:56}: the
 * contract's {@code PlainTimestamp}.
 *
 * @param moment to the second
 */
public record PlainTimestamp(LocalDateTime moment) implements Timestamp {

  private static final DateTimeFormatter MYSQL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

  /** Drops what is less than a second. */
  public PlainTimestamp {
    moment = moment.truncatedTo(ChronoUnit.SECONDS);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PlainTimestamp of(String text) {
    return new PlainTimestamp(LocalDateTime.parse(text, MYSQL));
  }

  @Override
  public String text() {
    return MYSQL.format(moment);
  }
}
