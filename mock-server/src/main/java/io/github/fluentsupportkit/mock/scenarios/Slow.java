package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;

/** A shared host in the evening. */
final class Slow implements Scenario {

  private static final int MILLIS = 3_000;

  @Override
  public String name() {
    return "slow";
  }

  @Override
  public String description() {
    return "Every answer takes three seconds.";
  }

  @Override
  public Reply apply(Call call, Reply usual) {
    return usual.withDelay(MILLIS);
  }
}
