package io.github.fluentsupportkit.site.ledger;

import static io.github.fluentsupportkit.site.writing.Markup.text;

import io.github.fluentsupportkit.contract.ledger.Deviation;
import io.github.fluentsupportkit.contract.ledger.Impact;
import io.github.fluentsupportkit.site.writing.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An entry of the ledger, told at length. */
final class Entry {

  private static final Pattern MARKUP = Pattern.compile("^- |`");

  private Entry() {}

  /** Markdown of several, with something at the end. */
  static String all(List<Deviation> entries, String end) {
    return entries.stream().map(Entry::markdown).collect(Collectors.joining("\n")) + end;
  }

  private static String markdown(Deviation entry) {
    return "## " + text(entry.title()) + "\n\n"
        + "*" + word(entry.impact()) + "*, about " + text(entry.where()) + ".\n\n"
        + quotes(entry)
        + Markup.table(List.of("", "says or does"), rows(entry));
  }

  /** What an impact is called. */
  static String word(Impact impact) {
    return switch (impact) {
      case BREAKS -> "Breaks clients";
      case DIFFERS -> "Needs care";
      case NOTE -> "Good to know";
    };
  }

  private static String quotes(Deviation entry) {
    return entry.quotes().stream()
            .map(quote -> "> " + Markup.code(bare(quote)) + "\n")
            .collect(Collectors.joining(">\n"))
        + (entry.quotes().isEmpty() ? "" : "\n");
  }

  /** Without what makes code or an element of a list of it. */
  private static String bare(String quote) {
    return MARKUP.matcher(quote.strip()).replaceAll("");
  }

  private static List<List<String>> rows(Deviation entry) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("The documentation", text(entry.documentation())));
    Releases.grouped(entry).forEach((releases, does) -> rows.add(List.of(releases, text(does))));
    rows.add(List.of("The contract, and the mock by it", text(entry.contract())));
    rows.add(List.of("The server and the sandbox", text(entry.server())));
    return rows;
  }
}
