package io.github.fluentsupportkit.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;

/**
 * A number that counts: the contract's {@code Count}.
 *
 * <p>A counter is an integer just after it was stored, {@code 3}, and a string of digits when it is
 * read back, {@code "3"}; that is how PHP reads from MySQL (deviation {@code numbers-as-strings}). Both
 * mean the same, so compare {@link #value()} and not the objects.
 *
 * @param digits of the number
 * @param quoted whether it is a string in JSON
 */
public record Count(String digits, boolean quoted) {

  /** Checks that these are digits. */
  public Count {
    Digits.check(digits);
  }

  /** As releases write a number that they read back. */
  public static Count quoted(long value) {
    return new Count(Long.toString(value), true);
  }

  /** As releases write a number that they just stored. */
  public static Count unquoted(long value) {
    return new Count(Long.toString(value), false);
  }

  /** Takes a string of JSON or a parameter. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Count of(String digits) {
    return new Count(digits, true);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Count of(BigInteger value) {
    return new Count(value.toString(), false);
  }

  /** The number; the largest {@code long} if it is beyond. */
  public long value() {
    return Digits.value(digits);
  }

  @JsonValue
  Object json() {
    return Digits.json(digits, quoted);
  }
}
