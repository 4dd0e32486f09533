package io.github.fluentsupportkit.site.operations;

import static io.github.fluentsupportkit.site.writing.Markup.code;

import io.github.fluentsupportkit.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Says in a few words what values a schema takes. */
final class TypeWords {

  /** Components that the guide explains, with what it calls them. */
  private static final Map<String, String> EXPLAINED = Map.of(
      "Id", "id",
      "Count", "count",
      "Timestamp", "moment in either form",
      "PlainTimestamp", "moment in the plain form");

  private TypeWords() {}

  /** As Markup. */
  static String of(JsonNode schemaOrReference, Contract contract) {
    String reference = schemaOrReference.path("$ref").asString("");
    String explained = EXPLAINED.get(reference.substring(reference.lastIndexOf('/') + 1));
    if (explained != null) {
      return "[" + explained + "](../guide/values.html)";
    }
    JsonNode schema = contract.resolve(schemaOrReference);
    if (schema.has("const")) {
      return value(schema.get("const"));
    }
    if (schema.has("enum")) {
      return schema
          .get("enum")
          .valueStream()
          .map(TypeWords::value)
          .collect(Collectors.joining(", "));
    }
    for (String union : List.of("oneOf", "anyOf")) {
      if (schema.has(union)) {
        return schema
            .get(union)
            .valueStream()
            .map(branch -> of(branch, contract))
            .distinct()
            .collect(Collectors.joining(" or "));
      }
    }
    List<String> words = types(schema)
        .map(type -> type.equals("array") ? "list of " + of(schema.path("items"), contract) : type)
        .collect(Collectors.toCollection(ArrayList::new));
    return String.join(" or ", words) + limits(schema);
  }

  private static Stream<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return type.valueStream().map(JsonNode::asString);
    }
    return Stream.of(type.asString(schema.has("properties") ? "object" : "anything"));
  }

  private static String limits(JsonNode schema) {
    StringBuilder limits = new StringBuilder();
    String format = schema.path("format").asString("");
    if (!format.isEmpty()) {
      limits.append(" (").append(format).append(')');
    }
    if (schema.has("minimum")) {
      limits.append(" from ").append(schema.get("minimum").asString());
    }
    if (schema.has("maximum")) {
      limits.append(" to ").append(schema.get("maximum").asString());
    }
    if (schema.path("minLength").asInt(0) > 0) {
      limits.append(", not empty");
    }
    return limits.toString();
  }

  private static String value(JsonNode value) {
    return value.asString("").isEmpty() ? "empty" : code(value.asString());
  }
}
