package io.github.fluentsupportkit.contract.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every component is for. */
final class ComponentRules {

  private ComponentRules() {}

  /** Components that no operation needs, those included that only need each other. */
  static List<String> unusedComponents(ObjectNode document) {
    Set<String> used = new HashSet<>();
    follow(document, document.path("paths"), used);
    for (JsonNode operation : OperationRules.operations(document).values()) {
      schemes(operation.path("security"), used);
    }
    schemes(document.path("security"), used);
    List<String> faults = new ArrayList<>();
    document
        .path("components")
        .properties()
        .forEach(section -> section.getValue().propertyStream().forEach(component -> {
          String reference = "#/components/" + section.getKey() + "/" + component.getKey();
          if (!used.contains(reference)) {
            faults.add(reference + " is not used");
          }
        }));
    return faults;
  }

  private static void follow(ObjectNode document, JsonNode node, Set<String> used) {
    String reference = node.path("$ref").asString("");
    if (!reference.isEmpty() && used.add(reference)) {
      follow(document, document.at(reference.substring(1)), used);
    }
    node.forEach(child -> follow(document, child, used));
  }

  private static void schemes(JsonNode requirements, Set<String> used) {
    requirements.forEach(requirement -> requirement
        .properties()
        .forEach(scheme -> used.add("#/components/securitySchemes/" + scheme.getKey())));
  }
}
