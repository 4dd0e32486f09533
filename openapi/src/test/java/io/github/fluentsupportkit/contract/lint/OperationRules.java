package io.github.fluentsupportkit.contract.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every operation has. */
final class OperationRules {

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  private OperationRules() {}

  static List<String> incompleteOperations(ObjectNode document) {
    List<String> faults = new ArrayList<>();
    operations(document).forEach((at, operation) -> {
      for (String text : List.of("operationId", "summary", "description")) {
        if (operation.path(text).asString("").isBlank()) {
          faults.add(at + " has no " + text);
        }
      }
      if (operation.path("tags").isEmpty()) {
        faults.add(at + " has no tags");
      }
    });
    return faults;
  }

  static List<String> openOperations(ObjectNode document) {
    return operations(document).entrySet().stream()
        .filter(o -> (o.getValue().has("security") ? o.getValue() : document)
            .path("security")
            .isEmpty())
        .map(o -> o.getKey() + " has no security")
        .toList();
  }

  static List<String> oneSidedOperations(ObjectNode document) {
    List<String> faults = new ArrayList<>();
    operations(document).forEach((at, operation) -> {
      JsonNode responses = operation.path("responses");
      if (responses.propertyStream().noneMatch(r -> r.getKey().startsWith("2"))) {
        faults.add(at + " has no 2xx");
      }
      if (responses.propertyStream().noneMatch(r -> r.getKey().startsWith("4"))) {
        faults.add(at + " has no error response");
      }
    });
    return faults;
  }

  static List<String> unshownResponses(ObjectNode document) {
    List<String> faults = new ArrayList<>();
    operations(document)
        .forEach((at, operation) -> operation.path("responses").properties().forEach(response -> {
          JsonNode media = resolve(document, response.getValue()).at("/content/application~1json");
          if (media.path("schema").isMissingNode()) {
            faults.add(at + " " + response.getKey() + " has no schema");
          }
          if (media.path("examples").isEmpty()) {
            faults.add(at + " " + response.getKey() + " has no example");
          }
        }));
    return faults;
  }

  static Map<String, JsonNode> operations(ObjectNode document) {
    Map<String, JsonNode> operations = new LinkedHashMap<>();
    document
        .path("paths")
        .properties()
        .forEach(path -> path.getValue().properties().stream()
            .filter(method -> METHODS.contains(method.getKey()))
            .forEach(method -> operations.put(
                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                method.getValue())));
    return operations;
  }

  static JsonNode resolve(ObjectNode document, JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.startsWith("#/") ? document.at(reference.substring(1)) : node;
  }
}
