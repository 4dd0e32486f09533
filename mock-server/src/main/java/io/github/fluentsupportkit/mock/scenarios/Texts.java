package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Reply;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Replaces what people wrote, wherever in an answer it stands. */
final class Texts {

  private Texts() {}

  /**
   * The answer with other texts.
   *
   * @param texts what to write, by the name of the field
   */
  static Reply replace(Reply reply, Map<String, String> texts) {
    if (reply.status() != 200) {
      return reply;
    }
    JsonNode copy = reply.body().deepCopy();
    replace(copy, texts);
    return reply.withBody(copy);
  }

  private static void replace(JsonNode node, Map<String, String> texts) {
    if (node instanceof ObjectNode object) {
      texts.forEach((name, text) -> {
        if (object.path(name).isString()) {
          object.put(name, text);
        }
      });
    }
    node.forEach(child -> replace(child, texts));
  }
}
