package io.github.fluentsupportkit.conformance.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reaches into trees. */
final class Json {

  private Json() {}

  /** Does something with a node if it is an object. */
  static void on(JsonNode node, Consumer<ObjectNode> change) {
    if (node instanceof ObjectNode object) {
      change.accept(object);
    }
  }

  /** Does something with every item of a page. */
  static void each(JsonNode page, Consumer<ObjectNode> change) {
    page.path("data").forEach(item -> on(item, change));
  }

  /** Does something with one item of a page. */
  static void item(JsonNode page, int at, Consumer<ObjectNode> change) {
    on(page.path("data").path(at), change);
  }

  /** Leaves out items of a page, and counts as if they did not exist. */
  static void keep(ObjectNode page, Predicate<JsonNode> which) {
    if (page.path("data") instanceof ArrayNode data) {
      List<JsonNode> all = new ArrayList<>();
      data.forEach(all::add);
      data.removeAll();
      all.stream().filter(which).forEach(data::add);
      int gone = all.size() - data.size();
      page.put("total", Math.max(0, page.path("total").asLong(0) - gone));
    }
  }

  /** Does something with every object of a tree, the outer ones first. */
  static void everywhere(JsonNode node, Consumer<ObjectNode> change) {
    on(node, change);
    node.forEach(child -> everywhere(child, change));
  }

  static boolean has(ObjectNode object, String name) {
    return !object.path(name).isMissingNode();
  }
}
