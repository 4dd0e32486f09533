package io.github.fluentsupportkit.site.operations;

import static io.github.fluentsupportkit.site.writing.Markup.code;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.ledger.LedgerPages;
import io.github.fluentsupportkit.site.writing.Markup;
import io.github.fluentsupportkit.site.writing.PrettyJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All that the contract says of each operation, one page each. */
public final class OperationPages {

  private static final String LIST = "operations";
  private static final String FOLDER = LIST + "/";
  private static final String NOWHERE =
      "**No release has this operation**; only the documentation does.\n\n";

  private OperationPages() {}

  /** A list of them, and behind it one for each, in the order of the contract. */
  public static List<Page> of(Contract contract, Ledger ledger) {
    List<Described> all = contract.operations().stream()
        .map(operation -> new Described(contract, operation))
        .toList();
    return Stream.concat(
            Stream.of(list(all)), all.stream().map(described -> page(described, ledger)))
        .toList();
  }

  /** Where the page of an operation is. */
  public static String pathOf(String operationId) {
    return FOLDER + operationId;
  }

  private static Page list(List<Described> all) {
    Map<String, List<Described>> byTag = all.stream()
        .collect(Collectors.groupingBy(Described::tag, LinkedHashMap::new, Collectors.toList()));
    StringBuilder markdown = new StringBuilder();
    byTag.forEach((tag, tagged) -> markdown
        .append("## ")
        .append(tag)
        .append("\n\n")
        .append(Markup.table(
            List.of("Request", "Does", "For"),
            tagged.stream().map(OperationPages::row).toList())));
    return new Page(
        LIST, "All operations", "Each as a page of text, also as Markdown.", markdown.toString());
  }

  private static List<String> row(Described described) {
    Operation operation = described.operation();
    return List.of(
        code(operation.method() + " " + operation.path()),
        "[" + operation.summary() + "](" + pathOf(operation.id()) + ".html)",
        roles(operation));
  }

  private static Page page(Described described, Ledger ledger) {
    Operation operation = described.operation();
    return new Page(
        pathOf(operation.id()),
        operation.summary(),
        code(operation.method() + " " + operation.path()) + ", for " + roles(operation) + ".",
        (operation.worksInNoRelease() ? NOWHERE : "")
            + described.description().strip()
            + "\n\n"
            + "[Try it](../reference.html#" + described.inReference()
            + ") in the interactive reference. "
            + differences(operation, ledger)
            + "## Request\n\n"
            + Markup.block("sh", Sample.of(described.requested()))
            + examples(described)
            + RequestFields.of(described)
            + AnswerSections.of(described));
  }

  /** The bodies to choose from; a single one is in the sample already. */
  private static String examples(Described described) {
    StringBuilder markdown = new StringBuilder();
    if (described.examples().size() < 2) {
      return "";
    }
    for (Map.Entry<String, JsonNode> named : described.examples().entrySet()) {
      JsonNode example = named.getValue();
      markdown.append(Markup.block(
          "json",
          example.path("summary").asString(named.getKey()),
          PrettyJson.of(example.path("value"))));
    }
    return markdown.toString();
  }

  private static String roles(Operation operation) {
    List<String> all = operation.roles().stream().map(role -> role + "s").toList();
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  private static String differences(Operation operation, Ledger ledger) {
    int count = LedgerPages.count(operation.id(), ledger);
    String link = "](../" + LedgerPages.pathOf(operation.id()) + ".html)";
    return switch (count) {
      case 0 ->
        "[What concerns every operation](../" + LedgerPages.pathOf("everywhere")
            + ".html) differs between documentation and releases.\n\n";
      case 1 -> "Documentation and releases [differ in one point" + link + ".\n\n";
      default -> "Documentation and releases [differ in " + count + " points" + link + ".\n\n";
    };
  }
}
