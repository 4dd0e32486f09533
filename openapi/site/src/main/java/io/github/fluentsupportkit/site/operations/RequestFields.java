package io.github.fluentsupportkit.site.operations;

import static io.github.fluentsupportkit.site.writing.Markup.code;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.site.writing.Markup;
import io.github.fluentsupportkit.site.writing.PrettyJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The tables of parameters and fields, and further examples of bodies. */
final class RequestFields {

  private static final List<String> HEADS = List.of("Name", "In", "Type", "Needed", "Says");

  private final Contract contract;
  private final List<List<String>> rows = new ArrayList<>();

  private RequestFields(Contract contract) {
    this.contract = contract;
  }

  static String of(Described described) {
    RequestFields fields = new RequestFields(described.contract());
    described.parameters().forEach(fields::add);
    described.body().ifPresent(body -> fields.addAll("", body.path("schema")));
    if (fields.rows.isEmpty()) {
      return "It takes no parameters.\n\n";
    }
    return Markup.table(HEADS, fields.rows)
        + described
            .body()
            .map(body -> encodings(described) + examples(described, body))
            .orElse("");
  }

  private static String encodings(Described described) {
    return described.node().at("/requestBody/x-also-in-query").asBoolean(false)
        ? "Names are those of forms; in JSON, brackets are objects and lists. What is in the body may come in the"
            + " query as well: see [sending parameters](../guide/parameters.html).\n\n"
        : "";
  }

  private static String examples(Described described, JsonNode body) {
    StringBuilder markdown = new StringBuilder("### Examples\n\n");
    for (Map.Entry<String, JsonNode> named : body.path("examples").properties()) {
      JsonNode example = described.contract().resolve(named.getValue());
      markdown
          .append(example.path("summary").asString(named.getKey()))
          .append(":\n\n")
          .append(Markup.block("json", PrettyJson.of(example.path("value"))));
    }
    return markdown.toString();
  }

  private void add(JsonNode parameter) {
    rows.add(row(
        parameter.path("name").asString()
            + (parameter.path("deprecated").asBoolean(false) ? " (deprecated)" : ""),
        parameter.path("in").asString(),
        parameter.path("schema"),
        parameter.path("required").asBoolean(false),
        parameter.path("description").asString("")));
  }

  private void addAll(String group, JsonNode schemaOrReference) {
    JsonNode schema = contract.resolve(schemaOrReference);
    List<String> required =
        schema.path("required").valueStream().map(JsonNode::asString).toList();
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      String name = group.isEmpty() ? field.getKey() : group + "[" + field.getKey() + "]";
      JsonNode type = contract.resolve(field.getValue());
      if (type.path("properties").isObject()) {
        addAll(name, type);
      } else {
        String description = field.getValue().path("description").asString("");
        rows.add(row(
            type.path("type").asString("").equals("array") ? name + "[]" : name,
            "body",
            field.getValue(),
            required.contains(field.getKey()),
            description.isEmpty() ? type.path("description").asString("") : description));
      }
    }
  }

  private List<String> row(
      String name, String where, JsonNode schema, boolean required, String description) {
    JsonNode byDefault = contract.resolve(schema).path("default");
    return List.of(
        code(name),
        where,
        TypeWords.of(schema, contract),
        required
            ? "required"
            : byDefault.isMissingNode() ? "" : "default " + code(byDefault.asString()),
        description);
  }
}
