package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.contract.Contract;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Walks a body along its schema, and says what the contract has to say of every value in it. */
final class Described {

  private static final List<String> UNIONS = List.of("oneOf", "anyOf", "allOf");

  private final Contract contract;
  private final Map<JsonNode, List<JsonNode>> alternatives = new IdentityHashMap<>();

  Described(Contract contract) {
    this.contract = contract;
  }

  /**
   * A value of a body.
   *
   * @param pointer where it is
   * @param value the value
   * @param schemas all that the contract says of it, each alternative by itself; nothing if it does not know the value,
   *     or leaves open what it is
   * @param known whether the contract expects something here
   */
  record Place(String pointer, JsonNode value, List<JsonNode> schemas, boolean known) {

    /** Whether some alternative takes values of this type. */
    boolean takes(String type) {
      return schemas.stream()
          .map(s -> s.path("type"))
          .anyMatch(t -> t.asString("").equals(type)
              || t.valueStream().anyMatch(one -> one.asString("").equals(type)));
    }

    /** Whether the contract expects a moment. */
    boolean isMoment() {
      return value.isString()
          && schemas.stream().anyMatch(s -> s.path("title").asString("").endsWith("timestamp"));
    }
  }

  /** Every value, the outer before the inner ones. What is unknown is not looked into. */
  List<Place> places(JsonNode schema, JsonNode body) {
    List<Place> places = new ArrayList<>();
    walk("", body, alternatives(schema), places);
    return places;
  }

  private void walk(String pointer, JsonNode value, List<JsonNode> schemas, List<Place> places) {
    places.add(new Place(pointer, value, schemas, true));
    if (value.isArray()) {
      List<JsonNode> items = alternatives(children(schemas, "items").toList());
      for (int i = 0; i < value.size() && !items.isEmpty(); i++) {
        walk(pointer + "/" + i, value.get(i), items, places);
      }
    } else if (value.isObject()) {
      for (var property : value.properties()) {
        String key = property.getKey();
        String below = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
        List<JsonNode> named = named(schemas, key);
        if (!named.isEmpty()) {
          walk(below, property.getValue(), alternatives(named), places);
        } else if (!isOpen(schemas)) {
          places.add(new Place(below, property.getValue(), List.of(), false));
        }
      }
    }
  }

  private static List<JsonNode> named(List<JsonNode> schemas, String key) {
    List<JsonNode> named = schemas.stream()
        .map(s -> s.path("properties").path(key))
        .filter(s -> !s.isMissingNode())
        .toList();
    return named.isEmpty() ? children(schemas, "additionalProperties").toList() : named;
  }

  /** Whether one of the alternatives is an object of which the contract names no field. */
  private static boolean isOpen(List<JsonNode> schemas) {
    return schemas.stream()
            .filter(s -> s.path("type").toString().contains("object"))
            .allMatch(s -> !s.has("properties"))
        || schemas.stream()
            .anyMatch(s -> s.path("type").asString("").equals("object") && !s.has("properties"));
  }

  private static Stream<JsonNode> children(List<JsonNode> schemas, String name) {
    return schemas.stream().map(s -> s.path(name)).filter(JsonNode::isObject);
  }

  private List<JsonNode> alternatives(List<JsonNode> schemas) {
    return schemas.stream().flatMap(schema -> alternatives(schema).stream()).toList();
  }

  /** Each alternative of a union by itself, the union included. */
  private List<JsonNode> alternatives(JsonNode schema) {
    List<JsonNode> found = alternatives.get(schema);
    if (found == null) {
      JsonNode resolved = contract.resolve(schema);
      found = Stream.concat(
              Stream.of(resolved),
              UNIONS.stream()
                  .flatMap(union -> resolved.path(union).valueStream())
                  .flatMap(one -> alternatives(one).stream()))
          .toList();
      alternatives.put(schema, found);
    }
    return found;
  }
}
