package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.engine.Group;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells of findings in plain lines. */
public final class FindingText {

  private static final int LONGEST = 200;
  private static final int MOST_COMMANDS = 2;

  private FindingText() {}

  /** What is wrong and where, in one line. */
  public static String summary(Report report, Finding finding) {
    return Visible.line(finding.message()) + " (" + place(report, finding) + ")";
  }

  /** What is wrong and in which operations, in one line. */
  public static String summary(Report report, Group group) {
    Finding finding = group.first().finding();
    List<String> others = otherOperations(group);
    return others.isEmpty()
        ? summary(report, finding)
        : Visible.line(finding.message()) + " (" + place(report, finding) + "; also in "
            + Words.and(others) + ")";
  }

  /** The operations beside that of the most telling finding. */
  private static List<String> otherOperations(Group group) {
    return group.operations().stream()
        .filter(o -> !o.equals(group.first().finding().operation()))
        .map(o -> o.isEmpty() ? "no operation" : o)
        .toList();
  }

  /** Where it is, in one line. */
  public static String place(Report report, Finding finding) {
    return operation(report, finding)
        + (finding.where().isEmpty() ? "" : ", " + Visible.line(finding.where()));
  }

  /** The operation that a finding is about, with its route. */
  public static String operation(Report report, Finding finding) {
    return finding.operation().isEmpty()
        ? "no operation"
        : finding.operation() + ", " + report.route(finding.operation());
  }

  /** Everything that it takes to believe and to repeat it. */
  public static List<String> details(Report report, Group group) {
    Finding finding = group.first().finding();
    List<String> lines = new ArrayList<>();
    lines.add(operation(report, finding));
    if (!finding.where().isEmpty()) {
      lines.add("at        " + shortened(finding.where()));
    }
    if (!finding.expected().isEmpty()) {
      lines.add("expected  " + shortened(finding.expected()));
    }
    if (!finding.actual().isEmpty()) {
      lines.add("actual    " + shortened(finding.actual()));
    }
    List<Step> steps = report.steps(finding);
    for (Step step : steps.subList(0, Math.min(MOST_COMMANDS, steps.size()))) {
      lines.add("request " + step.number() + " → " + Words.status(step.status()) + ":");
      lines.add("  " + Visible.line(report.curl(step)));
    }
    if (steps.size() > MOST_COMMANDS) {
      lines.add("and requests " + numbers(steps.subList(MOST_COMMANDS, steps.size())));
    }
    others(group).ifPresent(lines::add);
    return lines;
  }

  /** How often it was found besides the first time. */
  private static Optional<String> others(Group group) {
    int others = group.findings().size() - 1;
    if (others == 0) {
      return Optional.empty();
    }
    List<String> operations = otherOperations(group);
    return Optional.of("found " + Words.count(others, "more time")
        + (operations.isEmpty() ? "" : ", also in " + Words.and(operations)));
  }

  /** All of a check's findings, for a report that has a place for each check. */
  public static String ofCheck(Report report, List<Judged> findings) {
    StringBuilder text = new StringBuilder();
    for (Judged judged : findings) {
      Finding finding = judged.finding();
      text.append(finding.severity())
          .append(": ")
          .append(summary(report, finding))
          .append('\n');
      line(text, "expected", finding.expected());
      line(text, "actual", finding.actual());
      line(text, "basis", report.basis(finding));
      if (!judged.deviations().isEmpty()) {
        line(text, "known as", Words.and(judged.deviations()));
      }
      report
          .steps(finding)
          .forEach(step -> line(text, "request " + step.number(), report.curl(step)));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append("  ").append(name).append(": ").append(Visible.line(value)).append('\n');
    }
  }

  private static String numbers(List<Step> steps) {
    return Words.and(steps.stream().map(s -> String.valueOf(s.number())).toList());
  }

  private static String shortened(String text) {
    String line = Visible.line(text);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
