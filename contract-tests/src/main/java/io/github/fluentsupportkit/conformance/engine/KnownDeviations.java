package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.ledger.Deviation;
import io.github.fluentsupportkit.contract.ledger.KnownFinding;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the ledger knows of a release. */
final class KnownDeviations {

  private final Ledger ledger;
  private final String release;
  private final Set<String> seen = new LinkedHashSet<>();

  /**
   * Knows a release.
   *
   * @param release such as {@code 1.5.3}, or empty to know nothing
   */
  KnownDeviations(Ledger ledger, String release) {
    this.ledger = ledger;
    this.release = release;
  }

  /** Ids of the entries that explain a finding. */
  List<String> explain(Finding finding) {
    List<String> ids = ledger.deviations().stream()
        .filter(entry -> explains(entry, finding))
        .map(Deviation::id)
        .toList();
    seen.addAll(ids);
    return ids;
  }

  private boolean explains(Deviation entry, Finding finding) {
    return finding.difference() != null && entry.explains(release, finding.difference())
        || entry.explains(
            release,
            finding.operation(),
            finding.check(),
            finding.severity().toString(),
            finding.where());
  }

  /**
   * Ids of entries that should have explained something, and did not: a check looked at just what they speak of, and all
   * was well.
   *
   * @param results what came of the checks, after every finding was to be explained
   */
  Set<String> stale(List<CheckResult> results) {
    return ledger.deviations().stream()
        .filter(entry -> entry.releases().containsKey(release) && !seen.contains(entry.id()))
        .filter(entry -> entry.findings().stream()
            .filter(known -> known.appliesTo(release))
            .anyMatch(known -> results.stream().anyMatch(r -> looked(r, entry, known))))
        .map(Deviation::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a check that looks for it on purpose looked at a request with just this parameter. */
  private static boolean looked(CheckResult result, Deviation entry, KnownFinding known) {
    return result.about().id().equals(known.check())
        && !result.about().recordings()
        && result.examined().stream()
            .anyMatch(step -> entry.isAbout(step.operation()) && isAbout(step, known));
  }

  private static boolean isAbout(Step step, KnownFinding known) {
    boolean sent = step.request().fields().stream().anyMatch(f -> known.isAt(f.name()));
    return known.where().isEmpty()
        || sent
        || step.intent() instanceof Intent.Refusal refusal && known.isAt(refusal.subject());
  }
}
