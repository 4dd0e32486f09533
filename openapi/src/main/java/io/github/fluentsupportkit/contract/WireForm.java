package io.github.fluentsupportkit.contract;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract for tools that take it by the letter: where a request's fields may come in the query
 * instead of the body, it names each of them as a query parameter, and requires no body.
 */
final class WireForm {

  private final Contract contract;

  private WireForm(Contract contract) {
    this.contract = contract;
  }

  static ObjectNode of(Contract contract) {
    return new WireForm(contract).document();
  }

  private ObjectNode document() {
    ObjectNode document = contract.document().deepCopy();
    for (JsonNode item : document.path("paths")) {
      for (JsonNode operation : item) {
        JsonNode body = operation.path("requestBody");
        if (body.path("x-also-in-query").asBoolean(false)) {
          ((ObjectNode) body).put("required", false);
          ArrayNode parameters = ((ObjectNode) operation).withArray("/parameters");
          addFields("", body.at("/content/application~1json/schema"), parameters);
        }
      }
    }
    return document;
  }

  private void addFields(String prefix, JsonNode schema, ArrayNode parameters) {
    for (var field : contract.resolve(schema).path("properties").properties()) {
      String name = prefix.isEmpty() ? field.getKey() : prefix + "[" + field.getKey() + "]";
      JsonNode type = contract.resolve(field.getValue());
      if (type.path("properties").isObject()) {
        addFields(name, type, parameters);
      } else if (!mayBeObject(type)) {
        ObjectNode parameter = parameters.addObject();
        parameter.put("name", type.path("type").asString("").equals("array") ? name + "[]" : name);
        parameter.put("in", "query");
        JsonNode description = field.getValue().path("description");
        parameter.put(
            "description", description.asString(type.path("description").asString("")));
        parameter.set("schema", field.getValue());
      }
    }
  }

  private boolean mayBeObject(JsonNode type) {
    return type.path("type").toString().contains("object")
        || type.path("anyOf").valueStream().map(contract::resolve).anyMatch(this::mayBeObject);
  }
}
