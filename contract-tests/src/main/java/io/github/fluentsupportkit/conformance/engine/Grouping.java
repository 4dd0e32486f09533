package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts findings together that most likely have one cause. */
final class Grouping {

  private Grouping() {}

  static List<Group> of(List<CheckResult> results) {
    Map<String, List<Judged>> byCause = new LinkedHashMap<>();
    for (CheckResult result : results) {
      for (Judged judged : result.findings()) {
        byCause.computeIfAbsent(cause(judged.finding()), c -> new ArrayList<>()).add(judged);
      }
    }
    return byCause.entrySet().stream()
        .map(e -> group(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Group::standing).thenComparing(Group::severity))
        .toList();
  }

  /** The same place, whatever its position in a list and whatever ids and words it has this time. */
  private static String cause(Finding finding) {
    return String.join(
        " ",
        finding.check(),
        finding.operation(),
        finding.where().replaceAll("/[0-9]+(?=/|$)", "/*"),
        finding.severity().toString());
  }

  /** What a baseline knows a finding by. */
  static String fingerprint(Finding finding) {
    return fingerprint(cause(finding));
  }

  private static String fingerprint(String cause) {
    return UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Group group(String cause, List<Judged> findings) {
    Severity severity = findings.stream()
        .map(j -> j.finding().severity())
        .min(Comparator.naturalOrder())
        .orElseThrow();
    Standing standing =
        findings.stream().map(Judged::standing).min(Comparator.naturalOrder()).orElseThrow();
    List<String> operations =
        findings.stream().map(j -> j.finding().operation()).distinct().toList();
    return new Group(
        fingerprint(cause),
        findings.get(0).finding().check(),
        severity,
        standing,
        operations,
        List.copyOf(findings));
  }
}
