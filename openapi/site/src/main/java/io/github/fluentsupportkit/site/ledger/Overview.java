package io.github.fluentsupportkit.site.ledger;

import static io.github.fluentsupportkit.site.writing.Markup.text;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.ledger.Deviation;
import io.github.fluentsupportkit.contract.ledger.Impact;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.markdown.Markdown;
import io.github.fluentsupportkit.site.writing.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All entries at a glance, and the way to each. */
final class Overview {

  private static final String INTRODUCTION = """
      The vendor's documentation describes release 1.5.3 of November 2021, and is wrong in places. This kit recorded what four
      releases answer to the same requests: that one, 1.6.6, 1.8.6, and 2.0.1 of February 2026. Below is all that differs, %d
      entries, the worst first. Tests hold each against the documentation's own words and against the recordings.

      Letters tell which releases do the same: in a line of *A A B B* the last two agree, and differ from the first two. A dash
      stands where nothing else than documented was seen, a question mark where nobody recorded it.

      """;

  private Overview() {}

  static Page of(Contract contract, Ledger ledger) {
    return new Page(
        LedgerPages.OVERVIEW,
        "What the documentation says and what the product does",
        "All known differences between the vendor's documentation and four releases.",
        INTRODUCTION.formatted(ledger.deviations().size())
            + section(
                Impact.BREAKS,
                "A client that keeps to the documentation fails, or data is lost.",
                ledger)
            + section(
                Impact.DIFFERS,
                "It gets something else than it was told, and has to be prepared.",
                ledger)
            + section(
                Impact.NOTE,
                "It has nothing to do; or only what nobody was told is at stake.",
                ledger)
            + byOperation(contract, ledger));
  }

  private static String section(Impact impact, String meaning, Ledger ledger) {
    List<String> heads = new ArrayList<>(List.of("Difference"));
    heads.addAll(Releases.ALL);
    List<List<String>> rows = LedgerPages.with(impact, ledger).stream()
        .map(entry -> Stream.concat(Stream.of(link(entry)), Releases.letters(entry).stream())
            .toList())
        .toList();
    return "## " + Entry.word(impact) + "\n\n" + meaning + "\n\n" + Markup.table(heads, rows);
  }

  private static String link(Deviation entry) {
    String name = entry.operations().iterator().next();
    String page = name.equals("*") ? LedgerPages.EVERYWHERE : name;
    return "[" + text(entry.title()) + "](" + LedgerPages.pathOf(page) + ".html#"
        + Markdown.anchor(entry.title()) + ")";
  }

  private static String byOperation(Contract contract, Ledger ledger) {
    List<List<String>> rows = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      rows.add(row(
          "[" + operation.summary() + "](" + LedgerPages.pathOf(operation.id()) + ".html)",
          operation.id(),
          ledger));
    }
    rows.add(
        row("[Everywhere](" + LedgerPages.pathOf(LedgerPages.EVERYWHERE) + ".html)", "*", ledger));
    return "## By operation\n\n"
        + Markup.table(
            List.of(
                "Operation",
                Entry.word(Impact.BREAKS),
                Entry.word(Impact.DIFFERS),
                Entry.word(Impact.NOTE)),
            rows);
  }

  private static List<String> row(String link, String operation, Ledger ledger) {
    List<String> row = new ArrayList<>(List.of(link));
    for (Impact impact : Impact.values()) {
      row.add(String.valueOf(LedgerPages.about(operation, ledger).stream()
          .filter(entry -> entry.impact() == impact)
          .count()));
    }
    return row;
  }
}
