package io.github.fluentsupportkit.contract.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every schema of a document, the ones inside of others included, by its JSON pointer. */
final class SchemaTree {

  private static final Set<String> NAMED = Set.of("properties", "patternProperties");
  private static final Set<String> SINGLE = Set.of(
      "items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else");
  private static final Set<String> LISTS = Set.of("oneOf", "anyOf", "allOf", "prefixItems");

  private final Map<String, JsonNode> schemas = new LinkedHashMap<>();

  private SchemaTree() {}

  static Map<String, JsonNode> of(ObjectNode document) {
    SchemaTree tree = new SchemaTree();
    named(document.at("/components/schemas"), "/components/schemas", tree);
    for (String section : List.of("parameters", "headers", "responses")) {
      tree.search(document.at("/components/" + section), "/components/" + section);
    }
    tree.search(document.path("paths"), "/paths");
    return tree.schemas;
  }

  private static void named(JsonNode map, String at, SchemaTree tree) {
    map.properties().forEach(s -> tree.add(s.getValue(), at + "/" + s.getKey()));
  }

  private void search(JsonNode node, String at) {
    for (var field : node.properties()) {
      String below = at + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
      if (field.getKey().equals("schema")) {
        add(field.getValue(), below);
      } else if (!field.getKey().startsWith("example")) {
        search(field.getValue(), below);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      search(node.get(i), at + "/" + i);
    }
  }

  private void add(JsonNode schema, String at) {
    schemas.put(at, schema);
    for (var field : schema.properties()) {
      String below = at + "/" + field.getKey();
      if (NAMED.contains(field.getKey())) {
        named(field.getValue(), below, this);
      } else if (SINGLE.contains(field.getKey())) {
        add(field.getValue(), below);
      } else if (LISTS.contains(field.getKey())) {
        for (int i = 0; i < field.getValue().size(); i++) {
          add(field.getValue().get(i), below + "/" + i);
        }
      }
    }
  }
}
