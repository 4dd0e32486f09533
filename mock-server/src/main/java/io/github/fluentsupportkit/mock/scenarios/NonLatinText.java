package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;
import java.util.Map;

/** Scripts from right to left, without spaces, beyond the basic plane, and marks that combine. */
final class NonLatinText implements Scenario {

  private static final Map<String, String> TEXTS = Map.of(
      "title", "هل يمكن ربطه بـ Slack؟ 可以连接吗？ Можно подключить? 👩🏽‍💻",
      "content",
          "<p dir=\"auto\">مرحبا، هل يوجد تكامل؟</p><p>你好，有集成吗？𠮷野家</p><p>नमस्ते, क्या यह संभव है?</p>"
              + "<p>Zalgo: e\u0301\u0323\u0308 — emoji: 🏳️‍🌈👨‍👩‍👧‍👦</p>",
      "first_name", "Ольга",
      "last_name", "Ἀντιγόνη-王",
      "full_name", "Ольга Ἀντιγόνη-王");

  @Override
  public String name() {
    return "non-latin-text";
  }

  @Override
  public String description() {
    return "Titles, messages and names are in Arabic, Chinese, Hindi, Russian and emoji.";
  }

  @Override
  public Reply apply(Call call, Reply usual) {
    return Texts.replace(usual, TEXTS);
  }
}
