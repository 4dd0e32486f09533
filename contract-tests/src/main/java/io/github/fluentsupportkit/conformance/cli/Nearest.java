package io.github.fluentsupportkit.conformance.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody meant who mistyped it. */
final class Nearest {

  private Nearest() {}

  /** The most similar of all words; empty if there are none. */
  static String to(String word, Collection<String> words) {
    return words.stream()
        .min(Comparator.comparingInt(
            w -> distance(word.toLowerCase(Locale.ROOT), w.toLowerCase(Locale.ROOT))))
        .orElse("");
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
