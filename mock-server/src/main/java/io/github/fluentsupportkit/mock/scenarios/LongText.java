package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;
import java.util.Map;

/** Texts longer than anybody designed for, and words that no line can break. */
final class LongText implements Scenario {

  private static final Map<String, String> TEXTS = Map.of(
      "title",
          "A title that goes on and on, as titles do when people write their whole question into them. "
              .repeat(3)
              .strip(),
      "content",
          "<p>"
              + "A paragraph of a message that somebody wrote in one go, without a single break. "
                  .repeat(60)
                  .strip()
              + "</p><p>" + "x".repeat(400) + "</p>",
      "first_name", "Wolfeschlegelsteinhausenbergerdorff",
      "last_name", "Featherstonehaugh-Cholmondeley-Marjoribanks",
      "full_name",
          "Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley-Marjoribanks");

  @Override
  public String name() {
    return "long-text";
  }

  @Override
  public String description() {
    return "Titles, messages and names are very long, some without a place to break.";
  }

  @Override
  public Reply apply(Call call, Reply usual) {
    return Texts.replace(usual, TEXTS);
  }
}
