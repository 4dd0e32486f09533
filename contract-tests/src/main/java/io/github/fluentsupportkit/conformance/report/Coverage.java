package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.CheckResult;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was looked at: each operation, the statuses it was seen with, and the families of checks that judged it.
 *
 * @param statuses all statuses that are documented or were seen
 * @param families all families of checks
 * @param rows the operations in the order of the contract, and at the end requests that lead to none
 */
public record Coverage(Set<Integer> statuses, List<String> families, List<Row> rows) {

  /**
   * One operation.
   *
   * @param operation its id, or empty for requests that lead to none
   * @param route its method and path
   * @param documented the statuses that the contract knows
   * @param seen how often each status was seen
   * @param judged what the families of checks did, by family
   */
  public record Row(
      String operation,
      String route,
      Set<Integer> documented,
      Map<Integer, Long> seen,
      Map<String, Cell> judged) {

    /** How many requests there were. */
    public long requests() {
      return seen.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * What one family of checks did with one operation.
   *
   * @param examined how many requests its checks looked at
   * @param worst the severity of the worst finding that counts, or null if there is none
   * @param tolerated whether there are findings that are known or accepted
   */
  public record Cell(long examined, @Nullable Severity worst, boolean tolerated) {}

  /** That of a report. */
  public static Coverage of(Report report) {
    List<String> families = report.verdict().results().stream()
        .map(r -> r.about().family())
        .distinct()
        .toList();
    List<Row> rows = new ArrayList<>();
    for (Operation operation : report.contract().operations()) {
      rows.add(row(
          report,
          operation.id(),
          report.route(operation.id()),
          operation.answers().keySet(),
          families));
    }
    Row others = row(report, "", "other requests", Set.of(), families);
    if (others.requests() > 0) {
      rows.add(others);
    }
    Set<Integer> statuses = new TreeSet<>();
    rows.forEach(row -> {
      statuses.addAll(row.documented());
      statuses.addAll(row.seen().keySet());
    });
    return new Coverage(statuses, families, List.copyOf(rows));
  }

  /** How many of the contract's operations were seen. */
  public long operationsSeen() {
    return rows.stream()
        .filter(r -> !r.operation().isEmpty() && r.requests() > 0)
        .count();
  }

  private static Row row(
      Report report, String id, String route, Set<Integer> documented, List<String> families) {
    Map<Integer, Long> seen = report.verdict().transcript().steps().stream()
        .filter(s -> s.operation().equals(id))
        .collect(Collectors.groupingBy(Step::status, TreeMap::new, Collectors.counting()));
    Map<String, Cell> judged = new LinkedHashMap<>();
    for (String family : families) {
      judged.put(family, cell(report.verdict().results(), family, id));
    }
    return new Row(id, route, documented, seen, judged);
  }

  private static Cell cell(List<CheckResult> results, String family, String operation) {
    List<CheckResult> own =
        results.stream().filter(r -> r.about().family().equals(family)).toList();
    long examined = own.stream()
        .flatMap(r -> r.examined().stream())
        .filter(s -> s.operation().equals(operation))
        .map(Step::number)
        .distinct()
        .count();
    List<Judged> found = own.stream()
        .flatMap(r -> r.findings().stream())
        .filter(j -> j.finding().operation().equals(operation))
        .toList();
    Severity worst = found.stream()
        .filter(j -> j.standing() == Standing.NEW)
        .map(j -> j.finding().severity())
        .min(Severity::compareTo)
        .orElse(null);
    return new Cell(examined, worst, found.stream().anyMatch(j -> j.standing() != Standing.NEW));
  }
}
