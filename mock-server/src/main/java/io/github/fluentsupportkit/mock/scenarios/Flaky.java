package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Reply.Disruption;
import io.github.fluentsupportkit.mock.answers.Scenario;
import java.util.SplittableRandom;
import tools.jackson.databind.node.MissingNode;

/** A host about to give up: three answers in ten are lost, in one of three ways. */
final class Flaky implements Scenario {

  private final SplittableRandom chance;

  Flaky(long seed) {
    this.chance = new SplittableRandom(seed);
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

  private synchronized int draw() {
    return chance.nextInt(10);
  }
}
