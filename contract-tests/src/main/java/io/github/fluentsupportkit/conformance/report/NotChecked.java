package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.engine.CheckResult;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What could not be checked.
 *
 * @param byReason ids of checks by the reason they share
 * @param gaps names of stories that could not be tried as a whole, by the reason they share
 */
public record NotChecked(Map<String, List<String>> byReason, Map<String, List<String>> gaps) {

  /** That of a report. */
  public static NotChecked of(Report report) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (CheckResult result : report.results(CheckResult.Outcome.NOT_CHECKED)) {
      byReason
          .computeIfAbsent(result.reason(), r -> new ArrayList<>())
          .add(result.about().id());
    }
    Map<String, List<String>> gaps = new LinkedHashMap<>();
    for (Transcript.Gap gap : report.verdict().transcript().gaps()) {
      gaps.computeIfAbsent(gap.reason(), r -> new ArrayList<>()).add(gap.story());
    }
    return new NotChecked(byReason, gaps);
  }

  /** Whether everything could be checked. */
  public boolean isEmpty() {
    return byReason.isEmpty() && gaps.isEmpty();
  }
}
