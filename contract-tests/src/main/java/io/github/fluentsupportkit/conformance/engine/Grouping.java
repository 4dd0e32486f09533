package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts findings together that most likely have one cause: those of one place, whatever ids and words they have this time,
 * and those of several operations in which the same thing is wrong.
 */
final class Grouping {

  private Grouping() {}

  static List<Group> of(List<CheckResult> results) {
    Map<String, List<Judged>> byPlace = results.stream()
        .flatMap(result -> result.findings().stream())
        .collect(
            Collectors.groupingBy(Judged::fingerprint, LinkedHashMap::new, Collectors.toList()));
    Map<List<Object>, List<Judged>> byCause = new LinkedHashMap<>();
    for (List<Judged> place : byPlace.values()) {
      byCause.computeIfAbsent(cause(place), c -> new ArrayList<>()).addAll(place);
    }
    return byCause.values().stream()
        .map(Grouping::group)
        .sorted(Comparator.comparing(Group::standing).thenComparing(Group::severity))
        .toList();
  }

  /** What a baseline knows a finding by: the same check, operation and place. */
  static String fingerprint(Finding finding) {
    String place = String.join(
        " ",
        finding.check(),
        finding.operation(),
        where(finding),
        finding.severity().toString());
    return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The same for all operations in which one thing is wrong. What is tolerated in one is not tolerated in all. */
  private static List<Object> cause(List<Judged> place) {
    Finding first = place.get(0).finding();
    return List.of(
        first.check(),
        where(first),
        first.severity(),
        standing(place),
        general(first.message()),
        general(first.expected()),
        general(first.actual()));
  }

  /** The place, whatever its position in a list. */
  private static String where(Finding finding) {
    return finding.where().replaceAll("/[0-9]+(?=/|$)", "/*");
  }

  /** A text without the route, and without numbers that are no statuses. */
  private static String general(String text) {
    return text.replaceAll("\\b[A-Z]{3,7} /\\S*", "*")
        .replaceAll("\\b(?![1-5][0-9]{2}\\b)[0-9]+\\b", "#");
  }

  private static Group group(List<Judged> findings) {
    return new Group(
        findings.get(0).fingerprint(),
        findings.get(0).finding().check(),
        worst(findings),
        standing(findings),
        findings.stream().map(j -> j.finding().operation()).distinct().toList(),
        List.copyOf(findings));
  }

  private static Severity worst(Collection<Judged> findings) {
    return findings.stream()
        .map(j -> j.finding().severity())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Standing standing(Collection<Judged> findings) {
    return findings.stream()
        .map(Judged::standing)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
