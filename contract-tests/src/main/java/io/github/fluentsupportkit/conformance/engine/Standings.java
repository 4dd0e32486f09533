package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Finding;
import java.util.List;
import java.util.Set;

/** Says how a finding counts. */
final class Standings {

  private final KnownDeviations known;
  private final Set<String> baseline;

  /**
   * Knows what is tolerated.
   *
   * @param baseline fingerprints of accepted findings
   */
  Standings(KnownDeviations known, Set<String> baseline) {
    this.known = known;
    this.baseline = Set.copyOf(baseline);
  }

  Judged of(Finding finding) {
    String fingerprint = Grouping.fingerprint(finding);
    List<String> deviations = known.explain(finding);
    if (!deviations.isEmpty()) {
      return new Judged(finding, Standing.KNOWN, deviations, fingerprint);
    }
    return new Judged(
        finding,
        baseline.contains(fingerprint) ? Standing.ACCEPTED : Standing.NEW,
        List.of(),
        fingerprint);
  }
}
