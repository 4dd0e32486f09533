package io.github.fluentsupportkit.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The number of a record: the contract's {@code Id}.
 *
 * <p>A foreign key is an integer just after it was stored, {@code 3}, and a string of digits when it is
 * read back, {@code "3"}; that is how PHP reads from MySQL (deviation {@code numbers-as-strings}). Both
 * mean the same, so compare {@link #value()} and not the objects.
 *
 * @param digits of the number
 * @param quoted whether it is a string in JSON
 */
public record Id(String digits, boolean quoted) {

  /** Checks that these are digits. */
  public Id {
    Digits.check(digits);
  }

  /** As releases write the key of a record that they read back. */
  public static Id quoted(long value) {
    return new Id(Long.toString(value), true);
  }

  /** As releases write the key of a record that they just stored. */
  public static Id unquoted(long value) {
    return new Id(Long.toString(value), false);
  }

  /** Takes a string of JSON or a parameter. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Id of(String digits) {
    return new Id(digits, true);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Id of(BigInteger value) {
    return new Id(value.toString(), false);
  }

  /** The number; the largest {@code long} if it is beyond, which no record has. */
  public long value() {
    return Digits.value(digits);
  }

  /** The number of a key that may be missing; null where it is. */
  public static @Nullable Long number(@Nullable Id id) {
    return id == null ? null : id.value();
  }

  @JsonValue
  Object json() {
    return Digits.json(digits, quoted);
  }
}
