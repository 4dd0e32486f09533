package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.CheckResult.Outcome;
import io.github.fluentsupportkit.conformance.engine.Group;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The verdict on a terminal: what was checked, what failed and how to see it oneself, and what could not be checked. */
public final class TerminalReport {

  /** So many findings are told in full; the others in one line each. */
  private static final int MOST_IN_FULL = 8;

  private static final int LONGEST_LINE = 96;

  private final Report report;
  private final Verdict verdict;
  private final Style style;
  private final PrintWriter out;

  /** Tells of this report. */
  public TerminalReport(Report report, Style style, PrintWriter out) {
    this.report = report;
    this.verdict = report.verdict();
    this.style = style;
    this.out = out;
  }

  /** Prints all of it. */
  public void print() {
    findings();
    notChecked();
    tolerated();
    leftovers();
    doubts();
    out.println();
    headline();
  }

  /** Prints the verdict only. */
  public void headline() {
    out.println(style.conclusion(report.conclusion()) + counts());
    out.println(style.dim(subject()));
    out.println(style.dim(checked()));
    out.flush();
  }

  private String counts() {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = verdict.count(severity);
      if (number > 0) {
        counts.add(Words.count(number, severity));
      }
    }
    return counts.isEmpty() ? "" : ": " + Words.and(counts);
  }

  private String subject() {
    String what = Visible.line(verdict.subject())
        + (verdict.release().isEmpty() ? "" : " as release " + verdict.release());
    int requests = verdict.transcript().steps().size();
    return report.isRecording()
        ? what + ", " + Words.count(requests, "recorded request")
        : what + ", " + Words.count(requests, "request") + " in " + Words.seconds(verdict.took())
            + ", seed " + verdict.seed();
  }

  private String checked() {
    Coverage coverage = Coverage.of(report);
    List<String> parts = new ArrayList<>();
    parts.add(verdict.count(Outcome.PASSED) + " passed");
    parts.add(verdict.count(Outcome.FAILED) + " failed");
    if (verdict.count(Outcome.TOLERATED) > 0) {
      parts.add(verdict.count(Outcome.TOLERATED) + " tolerated");
    }
    parts.add(verdict.count(Outcome.NOT_CHECKED) + " not checked");
    return Words.count(verdict.results().size(), "check") + ": " + Words.and(parts) + "; "
        + coverage.operationsSeen() + " of " + report.contract().operations().size()
        + " operations seen";
  }

  private void findings() {
    List<Group> found = report.groups(Standing.NEW);
    if (found.isEmpty()) {
      return;
    }
    List<Group> bad =
        found.stream().filter(g -> g.severity() != Severity.INFORMATION).toList();
    List<Group> full = bad.subList(0, Math.min(MOST_IN_FULL, bad.size()));
    full.forEach(this::inFull);
    List<Group> rest = bad.subList(full.size(), bad.size());
    if (!rest.isEmpty()) {
      heading("Also found");
      rest.forEach(g -> out.println("  " + style.severity(g.severity()) + "  " + g.check() + "  "
          + FindingText.summary(report, g)));
    }
    remarks(found);
    if (!full.isEmpty() && !report.isRecording()) {
      out.println();
      out.println(
          style.dim("The commands want credentials in variables: ADMINISTRATOR='NAME:PASSWORD',"
              + " and AGENT and CUSTOMER alike."));
    }
  }

  /** Remarks of one check are told together, as they are many and nobody has to do anything about them. */
  private void remarks(List<Group> found) {
    Map<String, List<Group>> byCheck = found.stream()
        .filter(g -> g.severity() == Severity.INFORMATION)
        .collect(Collectors.groupingBy(Group::check, LinkedHashMap::new, Collectors.toList()));
    if (byCheck.isEmpty()) {
      return;
    }
    heading("Remarks");
    byCheck.forEach((check, groups) -> {
      Finding first = groups.get(0).first().finding();
      out.println("  " + check + "  "
          + (groups.size() == 1
              ? FindingText.summary(report, first)
              : report.about(check).title() + ": not so in "
                  + Words.count(groups.size(), "place")
                  + ", such as " + FindingText.place(report, first)));
    });
  }

  private void inFull(Group group) {
    out.println();
    out.println(style.severity(group.severity()) + "  " + style.bold(group.check()) + "  "
        + Visible.line(group.first().finding().message()));
    FindingText.details(report, group).forEach(line -> out.println("  " + line));
  }

  private void notChecked() {
    NotChecked not = NotChecked.of(report);
    if (not.isEmpty()) {
      return;
    }
    heading("Not checked");
    not.byReason().forEach((reason, checks) -> {
      out.println("  " + Words.capitalised(Visible.line(reason)) + ": "
          + Words.count(checks.size(), "check"));
      Words.lines(checks, ",", LONGEST_LINE).forEach(line -> out.println("    " + style.dim(line)));
    });
    not.gaps()
        .forEach((reason, stories) -> out.println("  Not tried in full: "
            + Words.and(stories.stream().distinct().filter(s -> !s.isEmpty()).toList()) + "; "
            + Visible.line(reason)));
  }

  private void tolerated() {
    Tolerated tolerated = Tolerated.of(report);
    if (!tolerated.known().isEmpty()) {
      heading("Known of release " + verdict.release());
      tolerated
          .known()
          .forEach((id, groups) -> out.println("  " + id + " (" + report.deviation(id) + "), "
              + Words.count(groups.size(), "finding")));
    }
    if (!tolerated.accepted().isEmpty()) {
      heading("Accepted by the baseline");
      tolerated
          .accepted()
          .forEach(g -> out.println("  " + g.check() + "  " + FindingText.summary(report, g)));
    }
    if (!tolerated.stale().isEmpty()) {
      heading("Known of release " + verdict.release() + ", and not seen");
      tolerated.stale().forEach(id -> out.println("  " + id + " (" + report.deviation(id) + ")"));
    }
  }

  private void leftovers() {
    if (!verdict.leftovers().isEmpty()) {
      out.println();
      out.println(style.bad("Left behind") + " (marked " + verdict.marker() + ")");
      verdict.leftovers().forEach(left -> out.println("  " + Visible.line(left)));
    }
  }

  private void doubts() {
    if (!verdict.doubts().isEmpty()) {
      heading("In doubt");
      verdict
          .doubts()
          .forEach(doubt -> Words.lines(List.of(doubt.split(" ")), "", LONGEST_LINE)
              .forEach(line -> out.println("  " + line)));
    }
  }

  private void heading(String text) {
    out.println();
    out.println(style.bold(text));
  }
}
