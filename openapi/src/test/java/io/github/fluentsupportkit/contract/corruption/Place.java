package io.github.fluentsupportkit.contract.corruption;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a body.
 *
 * @param pointer leads to it
 * @param pattern the pointer with a star for every position in a list, the same for all its elements
 * @param name of the field, or of the list that it is in
 */
record Place(JsonPointer pointer, String pattern, String name) {

  private static final Place ROOT = new Place(JsonPointer.empty(), "", "");

  /** Every place of a body but the whole. */
  static List<Place> of(JsonNode body) {
    List<Place> places = new ArrayList<>();
    collect(body, ROOT, places);
    return places;
  }

  private static void collect(JsonNode node, Place at, List<Place> places) {
    for (var field : node.properties()) {
      Place below = new Place(
          at.pointer().appendProperty(field.getKey()),
          at.pattern() + "/" + field.getKey(),
          field.getKey());
      places.add(below);
      collect(field.getValue(), below, places);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      Place below = new Place(at.pointer().appendIndex(i), at.pattern() + "/*", at.name());
      places.add(below);
      collect(node.get(i), below, places);
    }
  }

  JsonNode in(JsonNode body) {
    return body.at(pointer);
  }

  boolean isField(JsonNode body) {
    return body.at(pointer.head()).isObject();
  }

  JsonNode replaced(JsonNode body, JsonNode value) {
    JsonNode copy = body.deepCopy();
    if (copy.at(pointer.head()) instanceof ObjectNode object) {
      object.set(pointer.last().getMatchingProperty(), value);
    } else if (copy.at(pointer.head()) instanceof ArrayNode list) {
      list.set(pointer.last().getMatchingIndex(), value);
    }
    return copy;
  }

  JsonNode removed(JsonNode body) {
    JsonNode copy = body.deepCopy();
    ((ObjectNode) copy.at(pointer.head())).remove(pointer.last().getMatchingProperty());
    return copy;
  }
}
