package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;

/** The user lost the permission while the page was open. */
final class Forbidden implements Scenario {

  @Override
  public String name() {
    return "forbidden";
  }

  @Override
  public String description() {
    return "Every request is answered 403, as for a user without the permission.";
  }

  @Override
  public Reply apply(Call call, Reply usual) {
    return call.operation().answer(403).map(a -> Reply.of(a, name())).orElse(usual);
  }
}
