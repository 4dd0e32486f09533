package io.github.fluentsupportkit.site.ledger;

import io.github.fluentsupportkit.contract.ledger.Deviation;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The releases that were recorded. */
final class Releases {

  /** From the oldest to the newest. */
  static final List<String> ALL = Ledger.bundled().releases();

  private static final String AS_DOCUMENTED = "As documented.";
  private static final Pattern AS_ANOTHER = Pattern.compile("As ([0-9.]+)\\.");
  private static final String UNSEEN = "Nothing else than documented was seen.";
  private static final String UNRECORDED = "Nobody recorded it.";

  private Releases() {}

  /** What releases do, with a name for those that do the same: {@code Release 1.5.3}, {@code All releases}. */
  static Map<String, String> grouped(Deviation entry) {
    if (entry.releases().isEmpty()) {
      return Map.of("All releases", UNRECORDED);
    }
    Map<String, List<String>> byText = new LinkedHashMap<>();
    ALL.forEach(release -> byText
        .computeIfAbsent(does(entry, release, UNSEEN), key -> new ArrayList<>())
        .add(release));
    Map<String, String> grouped = new LinkedHashMap<>();
    byText.forEach((does, releases) -> grouped.put(name(releases), does));
    return grouped;
  }

  /**
   * A letter for each release, in the order of all: the same for those that do the same, a dash for those that do as
   * documented, a question mark where nobody knows.
   */
  static List<String> letters(Deviation entry) {
    if (entry.releases().isEmpty()) {
      return Collections.nCopies(ALL.size(), "?");
    }
    List<String> known = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    for (String release : ALL) {
      String does = does(entry, release, AS_DOCUMENTED);
      if (does.equals(AS_DOCUMENTED)) {
        letters.add("–");
      } else {
        if (!known.contains(does)) {
          known.add(does);
        }
        letters.add(String.valueOf((char) ('A' + known.indexOf(does))));
      }
    }
    return letters;
  }

  /** What a release does, where an entry may say that it does as another. */
  private static String does(Deviation entry, String release, String otherwise) {
    String does = entry.releases().getOrDefault(release, otherwise);
    Matcher as = AS_ANOTHER.matcher(does);
    return as.matches() ? does(entry, as.group(1), otherwise) : does;
  }

  private static String name(List<String> releases) {
    if (releases.equals(ALL)) {
      return "All releases";
    }
    return (releases.size() == 1 ? "Release " : "Releases ") + String.join(", ", releases);
  }
}
