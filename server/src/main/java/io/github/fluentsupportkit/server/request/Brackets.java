package io.github.fluentsupportkit.server.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Trees and PHP's bracketed names, both ways: {@code ticket[title]} and {@code {"ticket": {"title": …}}}, {@code
 * with[]} and {@code {"with": […]}}.
 */
final class Brackets {

  /** PHP's {@code max_input_nesting_level}: names with more brackets are dropped. */
  private static final int DEEPEST = 64;

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Brackets() {}

  /** The tree that these names spell; all values are texts. */
  static ObjectNode tree(List<Pair> pairs) {
    PhpArray root = new PhpArray();
    for (Pair pair : pairs) {
      List<String> keys = keys(pair.name());
      if (keys.size() <= 1 + DEEPEST) {
        root.put(keys, pair.value());
      }
    }
    return root.object();
  }

  /**
   * The keys in a name; a key that is empty stands for the next free number. As in PHP, dots and blanks of the
   * first key become underscores, and so does a bracket that nothing closes.
   */
  private static List<String> keys(String name) {
    int open = name.indexOf('[');
    if (open <= 0 || name.indexOf(']', open) < 0) {
      return List.of(firstKey(name));
    }
    List<String> keys = new ArrayList<>();
    keys.add(firstKey(name.substring(0, open)));
    int close = 0;
    while (open >= 0 && open < name.length() && name.charAt(open) == '[') {
      close = name.indexOf(']', open);
      if (close < 0) {
        return keys;
      }
      keys.add(name.substring(open + 1, close));
      open = close + 1;
    }
    return keys;
  }

  private static String firstKey(String text) {
    return text.replace('.', '_').replace(' ', '_').replace('[', '_');
  }

  /** The names and values that spell this tree, as a query would have them. */
  static Map<String, List<String>> names(ObjectNode tree) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    tree.properties().forEach(entry -> collect(entry.getKey(), entry.getValue(), names));
    return names;
  }

  private static void collect(String name, JsonNode value, Map<String, List<String>> names) {
    if (value.isObject()) {
      value.properties().forEach(e -> collect(name + "[" + e.getKey() + "]", e.getValue(), names));
    } else if (value.isArray()) {
      value.forEach(element -> collect(name + "[]", element, names));
    } else if (!value.isNull()) {
      names.computeIfAbsent(name, key -> new ArrayList<>()).add(value.asString());
    }
  }

  /** PHP's array while it is filled: in order, with texts and arrays as values. */
  private static final class PhpArray {

    private final Map<String, Object> entries = new LinkedHashMap<>();
    private long nextNumber;

    void put(List<String> keys, String value) {
      PhpArray at = this;
      for (String key : keys.subList(0, keys.size() - 1)) {
        at = at.inner(key);
      }
      at.set(keys.get(keys.size() - 1), value);
    }

    private PhpArray inner(String key) {
      if (!key.isEmpty() && entries.get(key) instanceof PhpArray known) {
        return known;
      }
      PhpArray inner = new PhpArray();
      set(key, inner);
      return inner;
    }

    private void set(String key, Object value) {
      String place = key.isEmpty() ? Long.toString(nextNumber) : key;
      if (NUMBER.matcher(place).matches()) {
        nextNumber = Math.max(nextNumber, Long.parseLong(place) + 1);
      }
      entries.put(place, value);
    }

    /** A list where the keys count up from 0, as PHP's own encoder decides. */
    JsonNode json() {
      int expected = 0;
      for (String key : entries.keySet()) {
        if (!key.equals(Integer.toString(expected++))) {
          return object();
        }
      }
      ArrayNode list = JSON.arrayNode();
      entries.values().forEach(value -> list.add(json(value)));
      return list;
    }

    ObjectNode object() {
      ObjectNode object = JSON.objectNode();
      entries.forEach((key, value) -> object.set(key, json(value)));
      return object;
    }

    private static JsonNode json(Object value) {
      return value instanceof PhpArray array ? array.json() : JSON.stringNode((String) value);
    }
  }
}
