package io.github.fluentsupportkit.conformance.report.html;

import io.github.fluentsupportkit.conformance.report.NotChecked;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.Tolerated;
import io.github.fluentsupportkit.conformance.report.Words;

/** What could not be checked and why, and what the ledger knows and nobody saw. */
final class NotCheckedSection {

  private final Report report;
  private final Markup html;

  NotCheckedSection(Report report, Markup html) {
    this.report = report;
    this.html = html;
  }

  void write() {
    NotChecked not = NotChecked.of(report);
    html.open("section", "id", "not-checked").leaf("h2", "Not checked");
    if (not.isEmpty()) {
      html.leaf("p", "Every check had something to look at.", "class", "quiet");
    }
    not.byReason().forEach((reason, checks) -> {
      html.open("div", "class", "reason", "data-filter", "");
      html.leaf("h3", Words.capitalised(reason));
      html.open("p");
      checks.forEach(check ->
          html.leaf("a", check, "href", "#check-" + check, "class", "chip").text(" "));
      html.close().end();
    });
    if (!not.gaps().isEmpty()) {
      html.leaf("h3", "What could not be tried").open("ul");
      not.gaps()
          .forEach((reason, stories) -> html.open("li")
              .leaf("b", Words.and(stories.stream().distinct().toList()))
              .text(" " + reason)
              .close());
      html.end();
    }
    stale();
    html.end();
  }

  private void stale() {
    Tolerated tolerated = Tolerated.of(report);
    if (!tolerated.stale().isEmpty()) {
      html.leaf("h3", "Known of release " + report.verdict().release() + ", and did not show up");
      html.open("ul");
      tolerated
          .stale()
          .forEach(id ->
              html.open("li").leaf("code", id).text(" " + report.deviation(id)).close());
      html.end();
    }
  }
}
