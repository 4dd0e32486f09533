package io.github.fluentsupportkit.contract.lint;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every parameter has. */
final class ParameterRules {

  private ParameterRules() {}

  static List<String> incompleteParameters(ObjectNode document) {
    List<String> faults = new ArrayList<>();
    OperationRules.operations(document).forEach((at, operation) -> {
      for (JsonNode node : operation.path("parameters")) {
        JsonNode parameter = OperationRules.resolve(document, node);
        String name = at + " " + parameter.path("name").asString("");
        if (parameter.path("description").asString("").isBlank()) {
          faults.add(name + " has no description");
        }
        if (parameter.path("schema").isEmpty()) {
          faults.add(name + " has no schema");
        }
      }
    });
    return faults;
  }
}
