package io.github.fluentsupportkit.conformance.report.html;

import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.report.Coverage;
import io.github.fluentsupportkit.conformance.report.Report;

/** Which operations were seen with which statuses, and which families of checks judged them. */
final class CoverageSection {

  private static final int CRASHED = 500;

  private final Coverage coverage;
  private final Markup html;

  CoverageSection(Report report, Markup html) {
    this.coverage = Coverage.of(report);
    this.html = html;
  }

  void write() {
    html.open("section", "id", "coverage").leaf("h2", "Coverage");
    html.open("p", "class", "legend");
    html.text(
        "How often each status was seen, and how many answers each family of checks judged. ");
    html.leaf("span", "3", "class", "cell seen").text(" documented and seen ");
    html.leaf("span", "·", "class", "cell unseen").text(" documented, not seen ");
    html.leaf("span", "3", "class", "cell undocumented").text(" not documented ");
    html.leaf("span", "3", "class", "cell error").text(" a crash, or with an error ");
    html.leaf("span", "3", "class", "cell warning").text(" with a warning");
    html.close();
    html.open(
        "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Coverage");
    html.open("table", "class", "matrix").open("thead").open("tr");
    html.leaf("th", "Operation", "rowspan", "2", "scope", "col");
    html.leaf("th", "Statuses", "colspan", size(coverage.statuses().size()), "class", "group");
    if (!coverage.families().isEmpty()) {
      html.leaf("th", "Judged by", "colspan", size(coverage.families().size()), "class", "group");
    }
    html.close().open("tr");
    coverage.statuses().forEach(s -> html.leaf("th", s == 0 ? "none" : "" + s, "scope", "col"));
    coverage.families().forEach(f -> html.leaf("th", f, "scope", "col", "class", "family"));
    html.close().close().open("tbody");
    coverage.rows().forEach(this::row);
    html.close().close().close().end();
  }

  private static String size(int columns) {
    return String.valueOf(columns);
  }

  private void row(Coverage.Row row) {
    html.open("tr");
    html.open("th", "scope", "row")
        .leaf("b", row.operation().isEmpty() ? "others" : row.operation())
        .leaf("small", row.route())
        .close();
    for (int status : coverage.statuses()) {
      long seen = row.seen().getOrDefault(status, 0L);
      boolean documented = row.documented().contains(status);
      if (seen > 0) {
        cell(String.valueOf(seen), kind(status, documented || row.operation().isEmpty()));
      } else {
        cell(documented ? "·" : "", documented ? "unseen" : "");
      }
    }
    row.judged().values().forEach(this::judged);
    html.end();
  }

  /** A crash is one, even where the contract warns of it. */
  private static String kind(int status, boolean documented) {
    if (status == 0 || status >= CRASHED) {
      return "error";
    }
    return documented ? "seen" : "undocumented";
  }

  private void judged(Coverage.Cell cell) {
    Severity worst = cell.worst();
    String number = String.valueOf(cell.examined());
    if (worst != null) {
      cell(number, worst.toString());
    } else if (cell.tolerated()) {
      cell(number, "known");
    } else {
      cell(cell.examined() == 0 ? "" : number, cell.examined() == 0 ? "" : "passed");
    }
  }

  private void cell(String text, String kind) {
    html.leaf("td", text, "class", "cell " + kind);
  }
}
