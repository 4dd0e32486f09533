package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;

/** A help desk on its first day. */
final class EmptyInbox implements Scenario {

  private static final int USUAL_PAGE = 15;

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
    int page = Pages.count(call, "page", 1);
    int perPage = Pages.count(call, "per_page", USUAL_PAGE);
    return Pages.replace(
        usual,
        call,
        envelope -> Pages.turn(envelope, call, page, perPage, 0, (record, number) -> {}));
  }
}
