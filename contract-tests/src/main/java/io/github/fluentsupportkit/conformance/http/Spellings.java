package io.github.fluentsupportkit.conformance.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The ways in which a server may write a secret down: as it is, or with some of its characters as JSON, HTML or addresses
 * write them.
 */
final class Spellings {

  private Spellings() {}

  /** A regular expression for all of them. */
  static String of(String secret) {
    StringBuilder regex = new StringBuilder();
    secret.codePoints().forEach(c -> regex.append(spellings(c)));
    return regex.toString();
  }

  /** The same for base64, which may lack its padding and have two other characters. */
  static String ofBase64(String base64) {
    StringBuilder regex = new StringBuilder();
    for (char c : base64.toCharArray()) {
      switch (c) {
        case '=' -> regex.append(spellings(c)).append('?');
        case '+' -> regex.append("(?:").append(spellings(c)).append("|-)");
        case '/' -> regex.append("(?:").append(spellings(c)).append("|_)");
        default -> regex.append(spellings(c));
      }
    }
    return regex.toString();
  }

  private static String spellings(int c) {
    String character = Character.toString(c);
    // Atomic, with the longer spellings first: a secret that is almost there must not be tried in
    // every combination.
    String all = "(?>"
        + String.join(
            "|",
            "(?i:" + percent(character) + ")",
            "(?i:" + json(character) + ")",
            "&#0*" + c + ";",
            "(?i:&#x0*" + Integer.toHexString(c) + ";)",
            named(c),
            Pattern.quote(character))
        + ")";
    // WordPress shows its passwords in groups of four, and takes them without spaces as well.
    return c == ' ' ? "(?:" + all + "|[+])?" : all;
  }

  private static String percent(String character) {
    StringBuilder text = new StringBuilder();
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      text.append(String.format(Locale.ROOT, "%%%02x", b));
    }
    return text.toString();
  }

  private static String json(String character) {
    StringBuilder text = new StringBuilder();
    for (char c : character.toCharArray()) {
      text.append(String.format(Locale.ROOT, "\\\\u%04x", (int) c));
    }
    return text.toString();
  }

  /** With a backslash, or by its name in HTML. */
  private static String named(int c) {
    return switch (c) {
      case '"' -> "\\\\\"|&quot;";
      case '\\' -> "\\\\\\\\";
      case '/' -> "\\\\/";
      case '\'' -> "\\\\'|&apos;";
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> "(?!)";
    };
  }
}
