package io.github.fluentsupportkit.server.text;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random keys, by which tickets and persons are named in public addresses. */
public final class RandomHash {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomHash() {}

  /** So many random hexadecimal digits; an even number. */
  public static String ofDigits(int digits) {
    byte[] bytes = new byte[digits / 2];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
