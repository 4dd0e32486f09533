package io.github.fluentsupportkit.contract;

import io.github.fluentsupportkit.contract.request.BracketName;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of a request's input, whichever way it came: query parameters under the names that their
 * brackets spell, and the fields of the body, in one object.
 */
final class InputSchema {

  private InputSchema() {}

  static ObjectNode of(List<Parameter> parameters, JsonNode body) {
    ObjectNode schema = body instanceof ObjectNode object ? object.deepCopy() : object();
    for (Parameter parameter : parameters) {
      if (parameter.in().equals("query")) {
        add(schema, parameter);
      }
    }
    addConditions(schema);
    return schema;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode().put("type", "object");
  }

  private static void add(ObjectNode schema, Parameter parameter) {
    List<String> keys = BracketName.parse(parameter.name()).keys();
    ObjectNode at = schema;
    for (String key : keys.subList(0, keys.size() - 1)) {
      ObjectNode properties = at.withObject("/properties");
      at = properties.get(key) instanceof ObjectNode known ? known : object();
      properties.set(key, at);
    }
    String last = keys.get(keys.size() - 1);
    ObjectNode properties = at.withObject("/properties");
    JsonNode known = properties.get(last);
    if (known == null) {
      properties.set(last, parameter.schema());
    } else {
      // The same field under two names, such as x and x[]: either form will do.
      ObjectNode both = JsonNodeFactory.instance.objectNode();
      both.putArray("oneOf").add(known).add(parameter.schema());
      properties.set(last, both);
    }
    if (parameter.required()) {
      at.withArray("/required").add(last);
    }
  }

  /** Says {@code x-conditions} in the words of JSON Schema, which linters of contracts do not take. */
  private static void addConditions(ObjectNode schema) {
    for (JsonNode condition : schema.path("x-conditions")) {
      ObjectNode rule = schema.withArray("/allOf").addObject();
      boolean negated = condition.has("unless");
      ObjectNode test = rule.putObject("if");
      condition
          .path(negated ? "unless" : "when")
          .properties()
          .forEach(e -> place(test, e.getKey(), e.getValue()));
      ObjectNode demand = rule.putObject(negated ? "else" : "then");
      for (JsonNode pointer : condition.path("required")) {
        require(demand, pointer.asString());
      }
      condition
          .path("values")
          .properties()
          .forEach(e -> parent(demand, e.getKey())
              .withObject("/properties")
              .set(name(e.getKey()), e.getValue()));
    }
  }

  /** That the field at {@code pointer} is there and is one of {@code values}. */
  private static void place(ObjectNode schema, String pointer, JsonNode values) {
    ObjectNode at = schema;
    for (String key : keys(pointer)) {
      // A text where a group belongs has no fields, so it must not count as one that has.
      at.put("type", "object").withArray("/required").add(key);
      at = at.withObject("/properties").withObject("/" + key);
    }
    at.set("enum", values);
  }

  /** The groups around the field are needed as well, or nothing would miss it where they are missing. */
  private static void require(ObjectNode schema, String pointer) {
    ObjectNode at = schema;
    for (String key : keys(pointer)) {
      at.withArray("/required").add(key);
      at = at.withObject("/properties").withObject("/" + key);
    }
  }

  private static ObjectNode parent(ObjectNode schema, String pointer) {
    ObjectNode at = schema;
    String[] keys = keys(pointer);
    for (int i = 0; i < keys.length - 1; i++) {
      at = at.withObject("/properties").withObject("/" + keys[i]);
    }
    return at;
  }

  private static String[] keys(String pointer) {
    if (!pointer.startsWith("/") || pointer.length() < 2) {
      throw new BrokenContractException(
          "x-conditions names '" + pointer + "', which is no JSON pointer to a field");
    }
    return pointer.substring(1).split("/");
  }

  private static String name(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
