package io.github.fluentsupportkit.conformance.report.html;

import io.github.fluentsupportkit.conformance.engine.CheckResult;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.Words;
import java.util.Locale;

/** Every check, what it demands, and what came of it. */
final class ChecksSection {

  private final Report report;
  private final Markup html;

  ChecksSection(Report report, Markup html) {
    this.report = report;
    this.html = html;
  }

  void write() {
    html.open("section", "id", "checks").leaf("h2", "Checks");
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Checks");
    html.open("table", "class", "list").open("thead").open("tr");
    for (String column : new String[] {"Check", "Demand", "Outcome", "Judged"}) {
      html.leaf("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    report.verdict().results().forEach(this::row);
    html.close().close().close().end();
  }

  private void row(CheckResult result) {
    String outcome = result.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    html.open("tr", "id", "check-" + result.about().id(), "data-filter", "");
    html.open("td").leaf("code", result.about().id()).close();
    html.open("td").text(result.about().title() + " ");
    html.leaf("small", result.about().severity() + ": " + result.about().reason())
        .close();
    html.open("td")
        .leaf("span", outcome.replace('-', ' '), "class", "badge " + outcome)
        .close();
    html.leaf(
        "td",
        result.examined().isEmpty() ? "" : Words.count(result.examined().size(), "answer"),
        "class",
        "quiet");
    html.end();
  }
}
