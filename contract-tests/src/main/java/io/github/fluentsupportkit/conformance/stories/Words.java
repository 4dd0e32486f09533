package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Words by which tickets can be searched for. */
final class Words {

  private static final int SHORTEST = 5;
  private static final Predicate<String> PLAIN = word -> word.matches("[A-Za-z]+");

  private Words() {}

  /** A word of plain letters that a title has, one of others, and one that stands in a content and in no title. */
  static List<String> of(Walk all) {
    List<String> titles = in(all, "title").toList();
    List<String> chosen = new ArrayList<>();
    // In capitals: databases find words whatever their case, as far as they are plain.
    titles.stream()
        .filter(PLAIN)
        .findFirst()
        .map(word -> word.toUpperCase(Locale.ROOT))
        .ifPresent(chosen::add);
    titles.stream().filter(PLAIN.negate()).findFirst().ifPresent(chosen::add);
    String everyTitle = String.join(" ", titles).toLowerCase(Locale.ROOT);
    in(all, "content")
        .filter(PLAIN)
        .filter(word -> !everyTitle.contains(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .ifPresent(chosen::add);
    return chosen;
  }

  /** The longer words of a field, without what HTML adds to them. */
  private static Stream<String> in(Walk all, String field) {
    return all.items()
        .map(ticket -> ticket.path(field).asString("").replaceAll("<[^>]*>|&\\w+;", " "))
        .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")))
        .filter(word -> word.length() >= SHORTEST)
        .distinct();
  }
}
