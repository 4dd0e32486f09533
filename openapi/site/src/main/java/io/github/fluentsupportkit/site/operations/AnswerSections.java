package io.github.fluentsupportkit.site.operations;

import static io.github.fluentsupportkit.site.writing.Markup.code;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.site.writing.Markup;
import io.github.fluentsupportkit.site.writing.PrettyJson;
import java.util.ArrayList;
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
        + (answer.status() == OK ? fields(answer, contract) : "")
        + answer.examples().stream().map(AnswerSections::example).collect(Collectors.joining());
  }

  private static String example(Example example) {
    return example.summary().strip() + " (" + code(example.name()) + "):\n\n"
        + Markup.block("json", PrettyJson.of(example.value()));
  }

  private static String fields(Answer answer, Contract contract) {
    List<List<String>> rows = new ArrayList<>();
    collect("", answer.schema(), contract, rows);
    return rows.isEmpty() ? "" : Markup.table(List.of("Field", "Type", "Says"), rows);
  }

  private static void collect(
      String path, JsonNode schemaOrReference, Contract contract, List<List<String>> rows) {
    JsonNode schema = contract.resolve(schemaOrReference);
    List<String> required =
        schema.path("required").valueStream().map(JsonNode::asString).toList();
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      JsonNode type = contract.resolve(field.getValue());
      String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      String description = field.getValue().path("description").asString("");
      rows.add(List.of(
          code(name) + (required.contains(field.getKey()) ? "" : " (optional)"),
          TypeWords.of(field.getValue(), contract),
          description.isEmpty() ? type.path("description").asString("") : description));
      collect(name, inner(type, contract), contract, rows);
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
