package io.github.fluentsupportkit.conformance.report.html;

import io.github.fluentsupportkit.conformance.engine.Group;
import io.github.fluentsupportkit.conformance.http.Body;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/** All requests in the order of sending, with links to the findings that rest on them. */
final class RequestsSection {

  private static final int LONGEST_QUERY = 160;

  private final Report report;
  private final Markup html;
  private final ExchangeView exchanges;

  RequestsSection(Report report, Markup html) {
    this.report = report;
    this.html = html;
    this.exchanges = new ExchangeView(report, html);
  }

  void write() {
    html.open("section", "id", "requests").leaf("h2", "Requests");
    html.open("details", "class", "all-requests");
    html.leaf("summary", "All requests in the order of sending");
    html.open(
        "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Requests");
    html.open("table", "class", "list").open("thead").open("tr");
    for (String column :
        new String[] {"", "Request", "By", "Answer", report.isRecording() ? "" : "Took", "Findings"
        }) {
      html.leaf("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    report.verdict().transcript().steps().forEach(this::row);
    html.close().close().close().close().end();
  }

  private void row(Step step) {
    String query = Body.of(step.request()).query();
    html.open("tr", "id", "row-" + step.number(), "data-filter", "");
    html.leaf("td", String.valueOf(step.number()), "class", "quiet");
    html.open("td").open("code").leaf("b", step.request().method()).text(" ");
    html.text(step.request().path());
    if (!query.isEmpty()) {
      html.text("?"
          + (query.length() <= LONGEST_QUERY ? query : query.substring(0, LONGEST_QUERY) + "…"));
    }
    html.close().leaf("small", step.label()).close();
    html.leaf("td", step.request().caller().toString(), "class", "quiet");
    html.open("td");
    exchanges.status(step);
    html.close();
    html.leaf("td", report.isRecording() ? "" : step.answer().millis() + " ms", "class", "quiet");
    html.open("td");
    findings(step)
        .forEach((fingerprint, check) -> html.leaf(
                "a", check, "href", "#finding-" + fingerprint, "class", "chip")
            .text(" "));
    html.close().end();
  }

  /** Ids of checks by the fingerprint of their findings. */
  private Map<String, String> findings(Step step) {
    Map<String, String> findings = new LinkedHashMap<>();
    for (Group group : report.verdict().groups()) {
      if (group.findings().stream().anyMatch(f -> f.finding().steps().contains(step.number()))) {
        findings.put(group.fingerprint(), group.check());
      }
    }
    return findings;
  }
}
