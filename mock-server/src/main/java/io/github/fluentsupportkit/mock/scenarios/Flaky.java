package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Reply.Disruption;
import io.github.fluentsupportkit.mock.answers.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.node.MissingNode;

/** A host about to give up: three answers in ten are lost, in one of three ways. */
final class Flaky implements Scenario {

  private final Random chance;
  private final List<Integer> deck = new ArrayList<>();

  Flaky(long seed) {
    this.chance = new Random(seed);
  }

  @Override
  public String name() {
    return "flaky";
  }

  @Override
  public String description() {
    return "One answer in ten is 500, one is 503 and one is a dropped connection, by the seed.";
  }

  @Override
  public Reply apply(Call call, Reply usual) {
    return switch (draw()) {
      case 0 -> Reply.of(call.contract().sharedAnswer("Crashed"), name());
      // A proxy in front of WordPress says this, not WordPress, so it comes without a body of the
      // API's.
      case 1 -> Reply.of(503, MissingNode.getInstance(), name());
      case 2 -> usual.withDisruption(Disruption.DROPPED);
      default -> usual;
    };
  }

  /** From a shuffled deck of ten, so that the shares are right from the first ten answers on. */
  private synchronized int draw() {
    if (deck.isEmpty()) {
      IntStream.range(0, 10).forEach(deck::add);
      Collections.shuffle(deck, chance);
    }
    return deck.remove(deck.size() - 1);
  }
}
