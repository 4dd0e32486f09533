package io.github.fluentsupportkit.contract.corruption;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What may not stand in the place of a value. It is known from the value and the name of its field
 * alone: a look at the schema would only show that the schema agrees with itself.
 */
final class WrongValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([ T])[0-9]{2}:[0-9]{2}:[0-9]{2}(\\+00:00)?");

  private static final Map<String, String> IMPOSSIBLE = Map.of(
      "date: 30th of February", "2026-02-30#10:00:00",
      "date: 13th month", "2026-13-01#00:00:00",
      "date: hour 24", "2026-11-23#24:00:00");

  private static final Map<String, Pattern> SHAPES = Map.of(
      "shape: no e-mail address", Pattern.compile("[a-z0-9]+@[a-z0-9.]+"),
      "shape: no web address", Pattern.compile("https?://[^ <>]+"),
      "shape: no MD5", Pattern.compile("[0-9a-f]{32}"));

  private static final Set<String> CHOICES = Set.of(
      "status",
      "priority",
      "client_priority",
      "privacy",
      "conversation_type",
      "person_type",
      "is_important",
      "is_default",
      "box_type",
      "tag_type",
      "code");

  private WrongValues() {}

  static Map<String, JsonNode> of(JsonNode value, String field) {
    Map<String, JsonNode> wrong = new LinkedHashMap<>();
    if (!value.isObject()) {
      wrong.put("type: to object", JSON.objectNode().put("unexpected", 1));
    }
    if (!value.isBoolean()) {
      wrong.put("type: to boolean", JSON.booleanNode(true));
    }
    if (!value.isArray()) {
      wrong.put("type: to list", JSON.arrayNode().add("unexpected"));
    }
    if (value.isNumber() || value.isContainer() || value.isBoolean()) {
      wrong.put("type: to text", JSON.stringNode("unexpected"));
    }
    // Numbers and their digits as a text mean the same in this API.
    if (value.isString() && !value.stringValue().matches("[0-9]+") || value.isContainer()) {
      wrong.put("type: to number", JSON.numberNode(-7));
    }
    if (value.isString()) {
      String text = value.stringValue();
      var date = DATE.matcher(text);
      if (date.matches()) {
        String zone = date.group(2) == null ? "" : date.group(2);
        IMPOSSIBLE.forEach((kind, impossible) ->
            wrong.put(kind, JSON.stringNode(impossible.replace("#", date.group(1)) + zone)));
        wrong.put("date: no date", JSON.stringNode("yesterday"));
      }
      SHAPES.forEach((kind, shape) -> {
        if (shape.matcher(text).matches()) {
          wrong.put(kind, JSON.stringNode("no such thing"));
        }
      });
      if (CHOICES.contains(field)) {
        wrong.put("choice: unknown", JSON.stringNode("no-such-choice"));
      }
    }
    return wrong;
  }
}
