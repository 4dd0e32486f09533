package io.github.fluentsupportkit.conformance.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody meant who mistyped it. */
final class Nearest {

  /** One letter of as many may be wrong. */
  private static final int OF_LETTERS = 3;

  private Nearest() {}

  /** The most similar of all words; empty if none is so similar that it may have been meant. */
  static String to(String word, Collection<String> words) {
    return words.stream()
        .filter(w -> apart(word, w) <= Math.max(word.length(), w.length()) / OF_LETTERS)
        .min(Comparator.comparingInt(w -> apart(word, w)))
        .orElse("");
  }

  private static int apart(String word, String other) {
    return distance(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }

  /** How many letters have to be put in, taken out or changed. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
