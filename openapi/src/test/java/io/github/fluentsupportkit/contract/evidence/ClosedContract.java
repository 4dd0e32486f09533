package io.github.fluentsupportkit.contract.evidence;

import io.github.fluentsupportkit.contract.Contract;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract with every object closed. Clients must expect fields that they do not know, so the
 * contract itself leaves objects open; closed, it shows which recorded fields it does not describe.
 */
public final class ClosedContract {

  /** What is below them is no schema, even where it looks like one. */
  private static final Set<String> PAYLOADS =
      Set.of("example", "examples", "default", "enum", "const");

  private ClosedContract() {}

  /** A contract that knows no other fields than those that {@code contract} describes. */
  public static Contract of(Contract contract) {
    ObjectNode document = contract.document().deepCopy();
    close(document);
    return Contract.of(document);
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.path("properties").isObject() && !object.has("additionalProperties")) {
        object.put("unevaluatedProperties", false);
      }
      object.properties().stream()
          .filter(field -> !field.getKey().startsWith("x-") && !PAYLOADS.contains(field.getKey()))
          .forEach(field -> close(field.getValue()));
    } else {
      node.forEach(ClosedContract::close);
    }
  }
}
