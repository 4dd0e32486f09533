package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What comes of a run, or of judging recorded traffic.
 *
 * @param subject the address of the server, or the name of the file
 * @param release the release that the server is said to be; empty if nobody said
 * @param contract the version of the contract
 * @param marker the word that things of the run carry
 * @param seed what random choices were made from
 * @param started when it began
 * @param took how long it took
 * @param transcript all that was seen
 * @param results what came of each check, in the order of the checks
 * @param groups findings by their cause, the worst first
 * @param stale ids of the ledger's entries that should have shown up in this release, and did not
 * @param leftovers what the run created and could not delete, as sentences
 */
public record Verdict(
    String subject,
    String release,
    String contract,
    String marker,
    long seed,
    Instant started,
    Duration took,
    Transcript transcript,
    List<CheckResult> results,
    List<Group> groups,
    Set<String> stale,
    List<String> leftovers) {

  /** Whether nothing counts against the server. */
  public boolean conforms() {
    return groups.stream()
        .noneMatch(g -> g.standing() == Standing.NEW && g.severity() != Severity.INFORMATION);
  }

  /** What may be wrong with the run rather than with the server, as sentences. */
  public List<String> doubts() {
    return Doubts.of(transcript);
  }

  /** How many groups of new findings there are of this severity. */
  public long count(Severity severity) {
    return groups.stream()
        .filter(g -> g.standing() == Standing.NEW && g.severity() == severity)
        .count();
  }

  /** How many checks ended this way. */
  public long count(CheckResult.Outcome outcome) {
    return results.stream().filter(r -> r.outcome() == outcome).count();
  }
}
