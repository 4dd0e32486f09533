package io.github.fluentsupportkit.contract.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every schema has. */
final class SchemaRules {

  private static final Set<String> TYPES =
      Set.of("type", "$ref", "oneOf", "anyOf", "allOf", "enum", "const");

  private SchemaRules() {}

  static List<String> untypedProperties(ObjectNode document) {
    return properties(document).entrySet().stream()
        .filter(p -> TYPES.stream().noneMatch(p.getValue()::has))
        .map(p -> p.getKey() + " has no type")
        .toList();
  }

  static List<String> undescribedProperties(ObjectNode document) {
    return properties(document).entrySet().stream()
        .filter(p -> !isDescribed(p.getValue())
            && !isDescribed(OperationRules.resolve(document, p.getValue())))
        .map(p -> p.getKey() + " has no description")
        .toList();
  }

  static List<String> untitled(ObjectNode document) {
    return document
        .at("/components/schemas")
        .propertyStream()
        .filter(s -> s.getValue().path("title").asString("").isBlank())
        .map(s -> s.getKey() + " has no title")
        .toList();
  }

  static List<String> requiredStrangers(ObjectNode document) {
    List<String> faults = new ArrayList<>();
    SchemaTree.of(document)
        .forEach((at, schema) -> schema.path("required").forEach(required -> {
          if (!schema.path("properties").has(required.asString())) {
            faults.add(at + " requires " + required.asString() + ", which is no property");
          }
        }));
    return faults;
  }

  private static boolean isDescribed(JsonNode schema) {
    return !schema.path("description").asString("").isBlank();
  }

  private static Map<String, JsonNode> properties(ObjectNode document) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    SchemaTree.of(document)
        .forEach((at, schema) -> schema
            .path("properties")
            .properties()
            .forEach(p -> properties.put(at + "/properties/" + p.getKey(), p.getValue())));
    return properties;
  }
}
