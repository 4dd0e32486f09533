package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.engine.Group;
import io.github.fluentsupportkit.conformance.engine.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found and does not count, since the ledger knows it of the release or the baseline has it.
 *
 * @param known findings by the ledger's entry that explains them
 * @param accepted findings that the baseline has
 * @param stale entries of the ledger that should have shown up, and did not
 */
public record Tolerated(Map<String, List<Group>> known, List<Group> accepted, List<String> stale) {

  /** That of a report. */
  public static Tolerated of(Report report) {
    Map<String, List<Group>> known = new TreeMap<>();
    for (Group group : report.groups(Standing.KNOWN)) {
      group.findings().stream()
          .flatMap(f -> f.deviations().stream())
          .distinct()
          .forEach(id -> known.computeIfAbsent(id, i -> new ArrayList<>()).add(group));
    }
    return new Tolerated(
        known, report.groups(Standing.ACCEPTED), List.copyOf(report.verdict().stale()));
  }
}
