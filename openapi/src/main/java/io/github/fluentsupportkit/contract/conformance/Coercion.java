package io.github.fluentsupportkit.contract.conformance;

import io.github.fluentsupportkit.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a request's input the way PHP does before it is judged: {@code "5"} is 5 and 5 is {@code "5"},
 * null is as good as nothing, an empty list is an empty group, a group with numbers for names is a
 * list, and a group that is missing is empty.
 */
final class Coercion {

  private final Contract contract;

  Coercion(Contract contract) {
    this.contract = contract;
  }

  ObjectNode apply(ObjectNode input, JsonNode schema) {
    ObjectNode copy = input.objectNode();
    for (var field : input.properties()) {
      if (!field.getValue().isNull()) {
        JsonNode type = contract.resolve(schema.path("properties").path(field.getKey()));
        copy.set(field.getKey(), value(field.getValue(), type));
      }
    }
    for (JsonNode required : schema.path("required")) {
      String name = required.asString();
      JsonNode type = contract.resolve(schema.path("properties").path(name));
      if (!copy.has(name) && type.path("properties").isObject()) {
        copy.set(name, apply(copy.objectNode(), type));
      }
    }
    return copy;
  }

  private JsonNode value(JsonNode value, JsonNode anySchema) {
    JsonNode schema = fitting(value, anySchema);
    List<String> types = types(schema);
    if (types.contains("object") && value.isArray() && value.isEmpty()) {
      return apply(JsonNodeFactory.instance.objectNode(), schema);
    }
    if (value instanceof ObjectNode object) {
      return types.contains("array") && !types.contains("object") && isNumbered(object)
          ? list(object.values(), schema)
          : apply(object, schema);
    }
    if (value instanceof ArrayNode array) {
      return list(array, schema);
    }
    if (types.equals(List.of("integer")) && value.isString()) {
      String text = value.stringValue().strip();
      return text.matches("-?[0-9]{1,18}")
          ? JsonNodeFactory.instance.numberNode(Long.parseLong(text))
          : value;
    }
    if (types.equals(List.of("string")) && value.isNumber()) {
      return JsonNodeFactory.instance.stringNode(value.asString());
    }
    return value;
  }

  /** Of alternatives, the one for a list or a group, or the one for a single value. */
  private JsonNode fitting(JsonNode value, JsonNode schema) {
    for (JsonNode alternative : alternatives(schema)) {
      List<String> types = types(alternative);
      if ((types.contains("array") || types.contains("object")) == value.isContainer()) {
        return alternative;
      }
    }
    return schema;
  }

  private List<JsonNode> alternatives(JsonNode schema) {
    return Stream.concat(
            schema.path("anyOf").valueStream(), schema.path("oneOf").valueStream())
        .map(contract::resolve)
        .toList();
  }

  private ArrayNode list(Iterable<JsonNode> values, JsonNode schema) {
    JsonNode items = contract.resolve(schema.path("items"));
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(element -> list.add(value(element, items)));
    return list;
  }

  private static boolean isNumbered(ObjectNode object) {
    return object.propertyStream().allMatch(e -> e.getKey().matches("[0-9]+"));
  }

  /** The types that a schema allows, those of its alternatives included. */
  private List<String> types(JsonNode schema) {
    List<String> types = new ArrayList<>();
    JsonNode type = schema.path("type");
    if (type.isString()) {
      types.add(type.stringValue());
    }
    type.forEach(t -> types.add(t.asString()));
    alternatives(schema).forEach(alternative -> types.addAll(types(alternative)));
    return types;
  }
}
