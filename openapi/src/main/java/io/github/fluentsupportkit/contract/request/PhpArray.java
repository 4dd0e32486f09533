package io.github.fluentsupportkit.contract.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** PHP's array, in order and with numbers or names for keys, while it is filled from bracketed names. */
final class PhpArray {

  /** PHP's own bound ({@code max_input_nesting_level}); deeper names are dropped. */
  private static final int DEEPEST = 64;

  private final Map<String, Object> entries = new LinkedHashMap<>();
  private long next;

  void put(BracketName name, String value) {
    List<String> keys = name.keys();
    if (keys.size() > DEEPEST) {
      return;
    }
    PhpArray at = this;
    int last = name.appends() ? keys.size() : keys.size() - 1;
    for (int i = 0; i < last; i++) {
      at = at.child(keys.get(i));
    }
    at.set(name.appends() ? "" : keys.get(last), value);
  }

  private PhpArray child(String key) {
    if (!key.isEmpty() && entries.get(key) instanceof PhpArray known) {
      return known;
    }
    PhpArray child = new PhpArray();
    set(key, child);
    return child;
  }

  private void set(String key, Object value) {
    String place = key.isEmpty() ? Long.toString(next) : key;
    if (place.matches("0|[1-9][0-9]{0,17}")) {
      next = Math.max(next, Long.parseLong(place) + 1);
    }
    entries.put(place, value);
  }

  /** As JSON writes it: a list where the keys are 0, 1, 2 and so on in this order. */
  JsonNode toJson() {
    int expected = 0;
    for (String key : entries.keySet()) {
      if (!key.equals(Integer.toString(expected++))) {
        return toObject();
      }
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    entries.values().forEach(value -> list.add(json(value)));
    return list;
  }

  ObjectNode toObject() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    entries.forEach((key, value) -> object.set(key, json(value)));
    return object;
  }

  private static JsonNode json(Object value) {
    return value instanceof PhpArray array
        ? array.toJson()
        : JsonNodeFactory.instance.stringNode((String) value);
  }
}
