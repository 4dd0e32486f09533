package io.github.fluentsupportkit.contract.ledger;

import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One entry of the ledger.
 *
 * @param id names it, for good
 * @param title what it is about, in a few words
 * @param impact what it means to a client that was written by the documentation
 * @param operations the ids of the operations that it is about; {@code *} for all
 * @param where the parameter, the field or the header
 * @param documentation what the documentation says
 * @param quotes words of the documentation that prove it
 * @param releases what releases do, by release; empty where the documentation contradicts itself, or
 *     where nothing recorded shows it
 * @param contract what the contract does about it
 * @param server what this project's server does about it
 * @param evidence names of recorded cases that show it
 * @param explains the differences between contract and releases that it accounts for
 * @param findings the findings of the conformance tester that it accounts for beside those
 * @param shows what the recorded cases have in common though the contract allows it
 */
public record Deviation(
    String id,
    String title,
    Impact impact,
    Set<String> operations,
    String where,
    String documentation,
    List<String> quotes,
    Map<String, String> releases,
    String contract,
    String server,
    Set<String> evidence,
    List<Explanation> explains,
    List<KnownFinding> findings,
    List<Observation> shows) {

  /** Whether this entry accounts for a difference of this release. */
  public boolean explains(String release, Difference difference) {
    return releases.containsKey(release)
        && isAbout(difference.operation())
        && explains.stream().anyMatch(e -> e.covers(release, difference));
  }

  /** Whether this entry accounts for a finding of the conformance tester about this release. */
  public boolean explains(
      String release, String operation, String check, String severity, String where) {
    return releases.containsKey(release)
        && isAbout(operation)
        && findings.stream().anyMatch(f -> f.covers(release, check, severity, where));
  }

  /** Whether it is about this operation, or about what leads to none. */
  public boolean isAbout(String operation) {
    return operations.contains("*") || operation.isEmpty() || operations.contains(operation);
  }
}
