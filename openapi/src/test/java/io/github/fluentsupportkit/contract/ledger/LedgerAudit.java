package io.github.fluentsupportkit.contract.ledger;

import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.evidence.RecordedDifference;
import io.github.fluentsupportkit.contract.evidence.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a ledger against what was recorded. */
record LedgerAudit(
    Ledger ledger, List<Recording> recordings, List<RecordedDifference> differences) {

  private static final Set<Difference.Kind> JUDGEMENTS =
      Set.of(Difference.Kind.UNCHECKED, Difference.Kind.ACCEPTED, Difference.Kind.REFUSED);

  /** Cases that an entry names and nobody recorded. */
  List<String> unrecordedCases() {
    return ledger.deviations().stream()
        .flatMap(entry -> entry.evidence().stream()
            .filter(name -> recordings.stream().noneMatch(r -> r.name().equals(name)))
            .map(name -> entry.id() + ": " + name))
        .toList();
  }

  /** Cases that an entry names though they show nothing of it. */
  List<String> needlessEvidence() {
    return ledger.deviations().stream()
        .flatMap(entry -> entry.evidence().stream()
            .filter(name -> entry.shows().stream().noneMatch(o -> o.cases().contains(name)))
            .filter(name -> explained(entry).noneMatch(d -> d.name().equals(name)))
            .map(name -> entry.id() + ": " + name))
        .toList();
  }

  /** Releases that an entry speaks of without a recorded case that bears it out. */
  List<String> unprovenReleases() {
    return ledger.deviations().stream()
        .flatMap(entry -> entry.releases().keySet().stream()
            .filter(release -> explained(entry).noneMatch(d -> d.release().equals(release)))
            .filter(release ->
                entry.shows().stream().noneMatch(o -> releases(entry, o).contains(release)))
            .map(release -> entry.id() + ": " + release))
        .toList();
  }

  /** Observations that a recorded case does not bear out. */
  List<String> refutedObservations() {
    List<String> refuted = new ArrayList<>();
    for (Deviation entry : ledger.deviations()) {
      for (Observation observation : entry.shows()) {
        for (String release : releases(entry, observation)) {
          observation.cases().stream()
              .filter(name -> !isSeen(observation, release, name))
              .map(name -> entry.id() + ": " + release + " " + name + " " + observation)
              .forEach(refuted::add);
        }
      }
    }
    return refuted;
  }

  /** Explanations that no recorded difference needs. */
  List<String> needlessExplanations() {
    return ledger.deviations().stream()
        .flatMap(entry -> entry.explains().stream()
            .filter(explanation ->
                explained(entry).noneMatch(d -> explanation.covers(d.release(), d.difference())))
            .map(explanation -> entry.id() + ": " + explanation))
        .toList();
  }

  /**
   * Judgements of requests that no entry has among its evidence. An entry that explains a sort of them
   * without naming a field would hide a check that is wrong.
   */
  List<RecordedDifference> unforeseenJudgements() {
    return differences.stream()
        .filter(d -> JUDGEMENTS.contains(d.difference().kind()))
        .filter(d -> ledger.explain(d.release(), d.difference()).stream()
            .noneMatch(entry -> entry.evidence().contains(d.name())))
        .toList();
  }

  /** Entries about releases of which nothing recorded shows anything. */
  List<String> needlessEntries() {
    return ledger.deviations().stream()
        .filter(entry -> !entry.releases().isEmpty())
        .filter(entry -> entry.shows().isEmpty() && explained(entry).findAny().isEmpty())
        .map(Deviation::id)
        .toList();
  }

  private boolean isSeen(Observation observation, String release, String name) {
    return recordings.stream()
        .filter(r -> r.release().equals(release) && r.name().equals(name))
        .anyMatch(r -> observation.isSeenIn(r.exchange()));
  }

  private Stream<RecordedDifference> explained(Deviation entry) {
    return differences.stream().filter(d -> entry.explains(d.release(), d.difference()));
  }

  private static Set<String> releases(Deviation entry, Observation observation) {
    return observation.releases().isEmpty() ? entry.releases().keySet() : observation.releases();
  }
}
