package io.github.fluentsupportkit.conformance.report.html;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.Group;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.Visible;
import io.github.fluentsupportkit.conformance.report.Words;
import java.util.List;
import java.util.Locale;

/** The findings, the worst first, each with what it takes to believe and to repeat it. */
final class FindingsSection {

  private static final int FEW = 3;
  private static final int GLANCE = 70;

  private final Report report;
  private final Markup html;
  private final ExchangeView exchanges;

  FindingsSection(Report report, Markup html) {
    this.report = report;
    this.html = html;
    this.exchanges = new ExchangeView(report, html);
  }

  void write() {
    List<Group> groups = report.verdict().groups();
    html.open("section", "id", "findings").leaf("h2", "Findings");
    if (groups.isEmpty()) {
      html.leaf("p", "Nothing was found.", "class", "quiet");
    } else {
      tools(groups);
      for (Group group : groups) {
        write(group, groups.size() <= FEW || group == groups.get(0));
      }
      html.open("p", "class", "quiet hint").text("Commands want credentials in variables: ");
      html.leaf("code", "ADMINISTRATOR='NAME:PASSWORD'");
      html.text(", and ").leaf("code", "AGENT").text(" and ").leaf("code", "CUSTOMER");
      html.text(" alike.").end();
    }
    html.end();
  }

  /** Switches for kinds of findings, those only that there are. */
  private void tools(List<Group> groups) {
    html.open("div", "class", "tools", "role", "group", "aria-label", "Show findings");
    for (Severity severity : Severity.values()) {
      long number = groups.stream()
          .filter(g -> g.standing() == Standing.NEW && g.severity() == severity)
          .count();
      tool(severity.toString(), Words.count(number, severity), number);
    }
    for (Standing standing : new Standing[] {Standing.KNOWN, Standing.ACCEPTED}) {
      long number = groups.stream().filter(g -> g.standing() == standing).count();
      tool(lower(standing), number + " " + lower(standing), number);
    }
    html.leaf("button", "Open all", "type", "button", "id", "open-all");
    html.end();
  }

  private void tool(String kind, String label, long number) {
    if (number > 0) {
      html.leaf(
          "button",
          label,
          "type",
          "button",
          "class",
          "tool " + kind,
          "data-kind",
          kind,
          "aria-pressed",
          "true");
    }
  }

  private void write(Group group, boolean open) {
    String kind =
        group.standing() == Standing.NEW ? group.severity().toString() : lower(group.standing());
    String id = "finding-" + group.fingerprint();
    Finding first = group.first().finding();
    html.open(
        "article", "class", "finding " + kind, "id", id, "data-kind", kind, "data-filter", "");
    if (open) {
      html.open("details", "open", "");
    } else {
      html.open("details");
    }
    html.open("summary");
    html.leaf("span", label(group), "class", "badge " + kind);
    html.open("span", "class", "what").leaf("span", first.message(), "class", "message");
    glance(first);
    html.open("span", "class", "tags").leaf("code", group.check());
    group
        .operations()
        .forEach(o -> html.leaf("span", o.isEmpty() ? "no operation" : o, "class", "chip"));
    if (group.findings().size() > 1) {
      html.leaf("span", "× " + group.findings().size(), "class", "chip");
    }
    html.close().close().close();
    html.open("div", "class", "inside");
    facts(group);
    report.steps(first).forEach(exchanges::write);
    others(group);
    html.leaf("a", "Link to this finding", "href", "#" + id, "class", "quiet");
    html.close().close().end();
  }

  /** Place, expectation and fact in a line, for those who only look through. */
  private void glance(Finding finding) {
    html.open("span", "class", "glance");
    if (!finding.where().isEmpty()) {
      html.leaf("b", shortened(finding.where())).text(" ");
    }
    if (!finding.expected().isEmpty()) {
      html.text("expected ").leaf("em", shortened(finding.expected()));
      html.text(finding.actual().isEmpty() ? "" : ", found ");
    }
    html.leaf("i", shortened(finding.actual())).close();
  }

  private static String shortened(String text) {
    String line = Visible.line(text);
    return line.length() <= GLANCE ? line : line.substring(0, GLANCE) + "…";
  }

  private void facts(Group group) {
    Finding finding = group.first().finding();
    About about = report.about(group.check());
    html.open("dl");
    List<String> routes = group.operations().stream()
        .map(o -> o.isEmpty() ? "routes that do not exist" : report.route(o))
        .toList();
    fact(
        routes.size() == 1 ? "Operation" : "Operations",
        routes.size() <= FEW
            ? Words.and(routes)
            : routes.get(0) + ", and " + (routes.size() - 1) + " more, as named above");
    fact("Where", finding.where());
    fact("Expected", finding.expected());
    fact("Actual", finding.actual());
    fact("Demand", about.title());
    fact("Why it matters", about.reason());
    fact("Rests on", report.basis(finding));
    group.findings().stream()
        .flatMap(f -> f.deviations().stream())
        .distinct()
        .forEach(id -> fact("Known as", id + ": " + report.deviation(id)));
    html.close();
  }

  private void fact(String name, String value) {
    if (!value.isEmpty()) {
      String kind = name.toLowerCase(Locale.ROOT).replace(' ', '-');
      html.open("div", "class", "fact " + kind);
      html.leaf("dt", name).leaf("dd", value).close();
    }
  }

  private void others(Group group) {
    List<Judged> others = group.findings().subList(1, group.findings().size());
    if (others.isEmpty()) {
      return;
    }
    html.open("details", "class", "others");
    html.leaf("summary", Words.capitalised(Words.count(others.size(), "more time")));
    html.open("ul");
    for (Judged other : others) {
      Finding finding = other.finding();
      html.open("li");
      if (group.operations().size() > 1) {
        html.leaf("b", finding.operation()).text(" ");
      }
      html.text(finding.message() + " ").leaf("code", finding.where());
      report
          .steps(finding)
          .forEach(
              s -> html.text(" ").leaf("a", "request " + s.number(), "href", "#row-" + s.number()));
      html.close();
    }
    html.close().close();
  }

  private static String label(Group group) {
    if (group.standing() != Standing.NEW) {
      return lower(group.standing());
    }
    return group.severity() == Severity.INFORMATION
        ? "remark"
        : group.severity().toString();
  }

  private static String lower(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}
