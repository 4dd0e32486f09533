package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Reply.Disruption;
import io.github.fluentsupportkit.mock.answers.Scenario;

/** PHP ran out of memory in the middle of the answer. */
final class MalformedBody implements Scenario {

  @Override
  public String name() {
    return "malformed-body";
  }

  @Override
  public String description() {
    return "Every body ends in the middle, so that it is no JSON.";
  }

  @Override
  public Reply apply(Call call, Reply usual) {
    return usual.withDisruption(Disruption.CUT_OFF);
  }
}
