package io.github.fluentsupportkit.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Application passwords: how they are made, written, hashed and compared.
 *
 * <p>A password has 24 random letters and digits, which is more than anybody can try, so one round of SHA-256 keeps
 * it as safe as many would.
 */
public final class PasswordHash {

  private static final int LENGTH = 24;
  private static final int GROUP = 4;
  private static final String CHARACTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final Pattern IGNORED = Pattern.compile("[^A-Za-z0-9]");
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordHash() {}

  /** A new password, in groups of four as WordPress shows it. */
  public static String newPassword() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append(' ');
      }
      password.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
    }
    return password.toString();
  }

  /** The hash of a password, of which only letters and digits count, as in WordPress. */
  public static String of(String password) {
    return sha256(IGNORED.matcher(password).replaceAll(""));
  }

  /** Compares in a time that does not depend on where the two differ. */
  static boolean matches(String hash, String other) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
