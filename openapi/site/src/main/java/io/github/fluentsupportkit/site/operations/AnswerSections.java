package io.github.fluentsupportkit.site.operations;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.site.writing.Markup;
import io.github.fluentsupportkit.site.writing.PrettyJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What an operation answers, by status. */
final class AnswerSections {

  private static final int OK = 200;

  private AnswerSections() {}

  static String of(Described described) {
    return "## Answers\n\n"
        + described.operation().answers().values().stream()
            .map(answer -> section(answer, described.contract()))
            .collect(Collectors.joining());
  }

  private static String section(Answer answer, Contract contract) {
    return "### " + answer.status() + "\n\n"
        + answer.description().strip() + "\n\n"
        + answer.examples().stream().map(AnswerSections::example).collect(Collectors.joining())
        + (answer.status() == OK ? fields(answer, contract) : "");
  }

  private static String example(Example example) {
    String title = example.summary().strip() + " (" + example.name() + ")";
    return Markup.block("json", title, PrettyJson.of(example.value()));
  }

  private static String fields(Answer answer, Contract contract) {
    StringBuilder items = new StringBuilder();
    collect("", answer.schema(), contract, items);
    return items.toString();
  }

  private static void collect(
      String path, JsonNode schemaOrReference, Contract contract, StringBuilder items) {
    JsonNode schema = contract.resolve(schemaOrReference);
    List<String> required =
        schema.path("required").valueStream().map(JsonNode::asString).toList();
    for (Map.Entry<String, JsonNode> named : schema.path("properties").properties()) {
      JsonNode type = contract.resolve(named.getValue());
      String name = path.isEmpty() ? named.getKey() : path + "." + named.getKey();
      String description = named.getValue().path("description").asString("");
      Field field = new Field(
          name,
          TypeWords.of(named.getValue(), contract),
          required.contains(named.getKey()) ? "" : "optional",
          description.isEmpty() ? type.path("description").asString("") : description);
      items.append(field.item());
      collect(name, inner(type, contract), contract, items);
    }
  }

  /** What has fields of its own: the elements of a list, or the object among the branches of a union. */
  private static JsonNode inner(JsonNode type, Contract contract) {
    if (type.has("items")) {
      return contract.resolve(type.get("items"));
    }
    return type.path("oneOf")
        .valueStream()
        .map(contract::resolve)
        .filter(branch -> branch.has("properties"))
        .findFirst()
        .orElse(type);
  }
}
