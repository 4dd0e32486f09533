package io.github.fluentsupportkit.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;

/**
 * A text that clients may write as a whole number: the contract's {@code PostalCode} and
 * {@code PropertyValue}.
 *
 * <p>Only requests have it. Forms and the query know nothing but text, and JSON has {@code 82363} or
 * {@code "82363"}, {@code 2} or {@code "normal"}.
 *
 * @param text the value, as a form would write it
 * @param quoted whether it is a string in JSON
 */
public record TextOrNumber(String text, boolean quoted) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static TextOrNumber of(String text) {
    return new TextOrNumber(text, true);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static TextOrNumber of(BigInteger value) {
    return new TextOrNumber(value.toString(), false);
  }

  @JsonValue
  Object json() {
    return quoted ? text : new BigInteger(text);
  }
}
