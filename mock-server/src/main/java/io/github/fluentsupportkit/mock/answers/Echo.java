package io.github.fluentsupportkit.mock.answers;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.request.BracketName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts what a request said into the answer, where the contract's {@code x-echo} says that it belongs. A
 * value keeps the type that the example has: the id of the path is a number in one place and a text in
 * another.
 */
final class Echo {

  private static final String PATH = "$request.path.";
  private static final String QUERY = "$request.query.";
  private static final String BODY = "$request.body#";

  private Echo() {}

  static Reply apply(Call call, Reply reply) {
    Answer answer = call.operation().answers().get(reply.status());
    if (answer == null || answer.echo().isEmpty() || !(reply.body() instanceof ObjectNode body)) {
      return reply;
    }
    ObjectNode copy = body.deepCopy();
    answer.echo().forEach((place, expression) -> {
      JsonNode value = value(call, expression);
      if (value != null && value.isValueNode()) {
        put(copy, List.of(place.substring(1).split("/")), value);
      }
    });
    return reply.withBody(copy);
  }

  private static @Nullable JsonNode value(Call call, String expression) {
    if (expression.startsWith(PATH)) {
      String value = call.pathValues().get(expression.substring(PATH.length()));
      return value == null ? null : JsonNodeFactory.instance.stringNode(value);
    }
    JsonNode found = call.input();
    if (found == null) {
      return null;
    }
    if (expression.startsWith(QUERY)) {
      for (String key : BracketName.parse(expression.substring(QUERY.length())).keys()) {
        found = found.path(key);
      }
    } else {
      found = found.at(expression.substring(BODY.length()));
    }
    return found.isMissingNode() || found.isNull() ? null : found;
  }

  private static void put(JsonNode at, List<String> keys, JsonNode value) {
    String key = keys.get(0);
    List<String> rest = keys.subList(1, keys.size());
    if (key.equals("*") && at instanceof ArrayNode list) {
      list.forEach(element -> put(element, rest, value));
    } else if (at instanceof ObjectNode object) {
      if (rest.isEmpty()) {
        object.set(key, like(object.path(key), value));
      } else {
        put(object.path(key), rest, value);
      }
    }
  }

  private static JsonNode like(JsonNode example, JsonNode value) {
    String text = value.asString();
    if (example.isNumber() && text.matches("-?[0-9]{1,18}")) {
      return JsonNodeFactory.instance.numberNode(Long.parseLong(text));
    }
    return example.isString() ? JsonNodeFactory.instance.stringNode(text) : value;
  }
}
