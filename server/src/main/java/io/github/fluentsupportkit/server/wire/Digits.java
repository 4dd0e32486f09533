package io.github.fluentsupportkit.server.wire;

import java.math.BigInteger;

/** What {@link Id} and {@link Count} share: a whole number from 0, in quotes or not. */
final class Digits {

  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private Digits() {}

  static void check(String digits) {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("not a whole number from 0: " + digits);
    }
  }

  /** The largest {@code long} for what is beyond it, as in PHP. */
  static long value(String digits) {
    return new BigInteger(digits).min(LARGEST).longValue();
  }

  static Object json(String digits, boolean quoted) {
    return quoted ? digits : new BigInteger(digits);
  }
}
