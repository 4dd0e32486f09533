package io.github.fluentsupportkit.bench.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Words that nobody speaks, of which a few come often and most seldom, as in any language. */
final class Words {

  private static final int VOCABULARY = 20_000;
  private static final String[] SYLLABLES =
      ("ba be bo ca ce co da de do fa fe fi ga go ha he la le li lo ma me mi na ne no pa pe po ra re ri ro"
              + " sa se si so ta te ti to va ve vi")
          .split(" ");

  private final List<String> vocabulary;
  private final Random random;

  Words(Random random) {
    this.random = random;
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < VOCABULARY) {
      StringBuilder word = new StringBuilder();
      int syllables = 2 + random.nextInt(3);
      for (int i = 0; i < syllables; i++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
    this.vocabulary = new ArrayList<>(words);
  }

  /** Between so many words and so many, with capitals and stops. */
  String text(int fewest, int most) {
    int count = fewest + random.nextInt(most - fewest + 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = any();
      boolean begins = i % 9 == 0;
      text.append(i == 0 ? "" : begins ? ". " : " ")
          .append(begins ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }
    return text.toString();
  }

  private String any() {
    double chance = random.nextDouble();
    return vocabulary.get((int) (VOCABULARY * chance * chance * chance));
  }

  /** Words that a few of a thousand texts have. */
  List<String> rare(int howMany) {
    return vocabulary.subList(VOCABULARY - howMany, VOCABULARY);
  }

  /** Words that a few of a hundred texts have. */
  List<String> common(int howMany) {
    return vocabulary.subList(100, 100 + howMany);
  }
}
