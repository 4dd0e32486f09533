package io.github.fluentsupportkit.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A moment, in the form of its release: the contract's {@code Timestamp}.
 *
 * <p>Releases 1.5.3 and 1.6.6 write all dates in the plain form, as the documentation shows them; from
 * 1.8.6 on, {@code created_at}, {@code updated_at} and {@code waiting_since} are in ISO 8601 (deviation
 * {@code iso-timestamps}). This server answers in the plain form.
 */
public sealed interface Timestamp permits PlainTimestamp, IsoTimestamp {

  /** Takes either form. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Timestamp of(String text) {
    return text.contains("T") ? IsoTimestamp.of(text) : PlainTimestamp.of(text);
  }

  /** The moment in its form. */
  @JsonValue
  String text();
}
