package io.github.fluentsupportkit.site.operations;

import static io.github.fluentsupportkit.site.writing.Markup.code;

import io.github.fluentsupportkit.contract.Contract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The parameters and the fields of the body, by where they are sent. */
final class RequestFields {

  private static final String BODY = "body";
  private static final String REQUIRED = "**required**";

  private final Contract contract;
  private final Map<String, StringBuilder> items = new LinkedHashMap<>();

  private RequestFields(Contract contract) {
    this.contract = contract;
  }

  static String of(Described described) {
    RequestFields fields = new RequestFields(described.contract());
    described.parameters().forEach(fields::add);
    described.body().ifPresent(body -> fields.addAll("", true, body.path("schema")));
    if (fields.items.isEmpty()) {
      return "It takes no parameters.\n\n";
    }
    StringBuilder markdown = new StringBuilder();
    fields.items.forEach((where, list) -> markdown
        .append("### In the ")
        .append(where)
        .append("\n\n")
        .append(where.equals(BODY) ? encodings(described) : "")
        .append(list));
    return markdown.toString();
  }

  private static String encodings(Described described) {
    return described.node().at("/requestBody/x-also-in-query").asBoolean(false)
        ? "Names are those of forms; in JSON, brackets are objects and lists. What is in the body may come in the"
            + " query as well: see [sending parameters](../guide/parameters.html).\n\n"
        : "";
  }

  private void add(String where, Field field) {
    items.computeIfAbsent(where, name -> new StringBuilder()).append(field.item());
  }

  private void add(JsonNode parameter) {
    add(
        parameter.path("in").asString(),
        field(
            parameter.path("name").asString(),
            parameter.path("schema"),
            parameter.path("required").asBoolean(false) ? REQUIRED : "",
            (parameter.path("deprecated").asBoolean(false) ? "**Deprecated.** " : "")
                + parameter.path("description").asString("")));
  }

  /**
   * The fields of a body, or of a group of it.
   *
   * @param group its name; empty for the body
   * @param isRequired whether it has to be there, without which nothing in it has to
   */
  private void addAll(String group, boolean isRequired, JsonNode schemaOrReference) {
    JsonNode schema = contract.resolve(schemaOrReference);
    List<String> required =
        schema.path("required").valueStream().map(JsonNode::asString).toList();
    for (Map.Entry<String, JsonNode> named : schema.path("properties").properties()) {
      String name = group.isEmpty() ? named.getKey() : group + "[" + named.getKey() + "]";
      JsonNode type = contract.resolve(named.getValue());
      if (type.path("properties").isObject()) {
        addAll(name, isRequired && required.contains(named.getKey()), type);
      } else {
        String description = named.getValue().path("description").asString("");
        add(
            BODY,
            field(
                type.path("type").asString("").equals("array") ? name + "[]" : name,
                named.getValue(),
                required.contains(named.getKey())
                    ? REQUIRED + (isRequired ? "" : " if there is a " + code(group))
                    : "",
                description.isEmpty() ? type.path("description").asString("") : description));
      }
    }
  }

  private Field field(String name, JsonNode schema, String needed, String description) {
    JsonNode byDefault = contract.resolve(schema).path("default");
    String otherwise = byDefault.isMissingNode() ? "" : "default " + code(byDefault.asString());
    return new Field(
        name, TypeWords.of(schema, contract), needed.isEmpty() ? otherwise : needed, description);
  }
}
