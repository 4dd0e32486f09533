package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;

/** The application password was revoked while the page was open. */
final class ExpiredPassword implements Scenario {

  @Override
  public String name() {
    return "expired-password";
  }

  @Override
  public String description() {
    return "Every request is answered 401, as after an application password was revoked.";
  }

  @Override
  public Reply apply(Call call, Reply usual) {
    return call.operation().answer(401).map(a -> Reply.of(a, name())).orElse(usual);
  }
}
