package io.github.fluentsupportkit.site.ledger;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.ledger.Deviation;
import io.github.fluentsupportkit.contract.ledger.Impact;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import io.github.fluentsupportkit.site.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the documentation says and what the product does: an overview, a page for what is the same everywhere, and one
 * for each operation.
 */
public final class LedgerPages {

  /** Where the overview is. */
  public static final String OVERVIEW = "differences";

  /** The name of the page, below the overview, about what concerns every operation. */
  static final String EVERYWHERE = "everywhere";

  private static final Comparator<Deviation> WORST_FIRST = Comparator.comparing(Deviation::impact);

  private LedgerPages() {}

  /** All of them; every operation has one, so that links to it never fail. */
  public static List<Page> of(Contract contract, Ledger ledger) {
    List<Page> pages = new ArrayList<>();
    pages.add(Overview.of(contract, ledger));
    pages.add(new Page(
        pathOf(EVERYWHERE),
        "Differences everywhere",
        "What concerns every operation: logging in, parameters, values and errors.",
        Entry.all(about("*", ledger), "")));
    contract.operations().forEach(operation -> pages.add(page(operation, ledger)));
    return List.copyOf(pages);
  }

  /** Where the page about an operation is. */
  public static String pathOf(String operationId) {
    return OVERVIEW + "/" + operationId;
  }

  /** How many entries are about an operation by name. */
  public static int count(String operationId, Ledger ledger) {
    return about(operationId, ledger).size();
  }

  /** The entries that name an operation, or {@code *}, the worst first. */
  static List<Deviation> about(String operationId, Ledger ledger) {
    return ledger.deviations().stream()
        .filter(entry -> entry.operations().contains(operationId))
        .sorted(WORST_FIRST)
        .toList();
  }

  /** The entries that mean this to a client. */
  static List<Deviation> with(Impact impact, Ledger ledger) {
    return ledger.deviations().stream()
        .filter(entry -> entry.impact() == impact)
        .toList();
  }

  private static Page page(Operation operation, Ledger ledger) {
    List<Deviation> entries = about(operation.id(), ledger);
    String end =
        "See also [what differs everywhere](%s.html), and [%s](../operations/%s.html) itself.\n"
            .formatted(EVERYWHERE, operation.summary(), operation.id());
    return new Page(
        pathOf(operation.id()),
        "Differences: " + operation.summary(),
        "What the documentation says of `" + operation.method() + " " + operation.path() + "`"
            + ", and what the product does.",
        entries.isEmpty()
            ? "None is known that concerns this operation alone.\n\n" + end
            : Entry.all(entries, end));
  }
}
