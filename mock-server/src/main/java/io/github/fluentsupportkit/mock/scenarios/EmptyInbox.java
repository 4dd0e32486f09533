package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;

/** A help desk on its first day. */
final class EmptyInbox implements Scenario {

  @Override
  public String name() {
    return "empty-inbox";
  }

  @Override
  public String description() {
    return "Lists are empty.";
  }

  @Override
  public Reply apply(Call call, Reply usual) {
    return Pages.turn(usual, call, envelope -> 0, (record, number) -> {});
  }
}
