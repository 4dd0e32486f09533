package io.github.fluentsupportkit.site.operations;

import static io.github.fluentsupportkit.site.writing.Markup.code;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.ledger.LedgerPages;
import io.github.fluentsupportkit.site.writing.Markup;
import java.util.List;
import java.util.stream.Collectors;

/** All that the contract says of each operation, one page each. */
public final class OperationPages {

  private static final String FOLDER = "operations/";
  private static final String NOWHERE =
      "**No release has this operation**; only the documentation does.\n\n";

  private OperationPages() {}

  /** In the order of the contract. */
  public static List<Page> of(Contract contract, Ledger ledger) {
    return contract.operations().stream()
        .map(operation -> page(new Described(contract, operation), ledger))
        .toList();
  }

  /** Where the page of an operation is. */
  public static String pathOf(String operationId) {
    return FOLDER + operationId;
  }

  private static Page page(Described described, Ledger ledger) {
    Operation operation = described.operation();
    return new Page(
        pathOf(operation.id()),
        operation.summary(),
        operation.method() + " " + operation.path() + ", for " + roles(operation) + ".",
        code(operation.method() + " " + operation.path())
            + "\n\n"
            + (operation.worksInNoRelease() ? NOWHERE : "")
            + described.description().strip()
            + "\n\n"
            + differences(operation, ledger)
            + "## Request\n\n"
            + Markup.block("sh", Sample.of(described))
            + RequestFields.of(described)
            + AnswerSections.of(described));
  }

  private static String roles(Operation operation) {
    return operation.roles().stream().map(role -> role + "s").collect(Collectors.joining(", "));
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
