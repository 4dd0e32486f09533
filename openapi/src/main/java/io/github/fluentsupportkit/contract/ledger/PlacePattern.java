package io.github.fluentsupportkit.contract.ledger;

import java.util.regex.Pattern;

/** Places with {@code *} for any key or position, and {@code **} for anything below. */
final class PlacePattern {

  private PlacePattern() {}

  /** Whether it fits; an empty pattern fits any place. */
  static boolean matches(String pattern, String place) {
    if (pattern.isEmpty()) {
      return true;
    }
    String regex = Pattern.quote(pattern)
        .replace("**", "\\E.*\\Q")
        .replaceAll("(?<!\\.)\\*(?!\\\\Q)", "\\\\E[^/]*\\\\Q");
    return place.matches(regex);
  }
}
