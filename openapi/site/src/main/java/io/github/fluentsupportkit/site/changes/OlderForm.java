package io.github.fluentsupportkit.site.changes;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A contract in the form of OpenAPI 3.0. The tool that compares reads 3.1 too, but does not see types, nulls and unions there
 * change.
 */
final class OlderForm {

  private static final String NULL = "null";

  private OlderForm() {}

  static ObjectNode of(ObjectNode document) {
    ObjectNode older = document.deepCopy();
    older.put("openapi", "3.0.3");
    ObjectNode info = (ObjectNode) older.path("info");
    info.remove("summary");
    info.remove("license");
    rewrite(older);
    return older;
  }

  private static void rewrite(JsonNode node) {
    if (node instanceof ObjectNode object && !object.has("value")) {
      types(object);
      branches(object);
      JsonNode only = object.get("const");
      if (only != null && only.isValueNode()) {
        object.remove("const");
        object.putArray("enum").add(only);
      }
    }
    node.forEach(OlderForm::rewrite);
  }

  private static void types(ObjectNode schema) {
    if (!(schema.get("type") instanceof ArrayNode types)) {
      return;
    }
    List<String> names =
        new ArrayList<>(types.valueStream().map(JsonNode::asString).toList());
    if (names.remove(NULL)) {
      schema.put("nullable", true);
    }
    // A word that no tool knows compares as well as one that it does, where a union would lose
    // limits.
    schema.put("type", String.join(" or ", names));
  }

  private static void branches(ObjectNode schema) {
    if (!(schema.get("oneOf") instanceof ArrayNode branches)) {
      return;
    }
    for (int i = branches.size() - 1; i >= 0; i--) {
      if (branches.get(i).path("type").asString("").equals(NULL)) {
        branches.remove(i);
        schema.put("nullable", true);
      }
    }
  }
}
