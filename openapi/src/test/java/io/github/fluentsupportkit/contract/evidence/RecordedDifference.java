package io.github.fluentsupportkit.contract.evidence;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.conformance.ExchangeCheck;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.util.List;

/**
 * A way in which a recorded exchange differs from a contract.
 *
 * @param release the release that answered
 * @param name of the recorded case
 * @param difference what differs
 */
public record RecordedDifference(String release, String name, Difference difference) {

  /** All differences of the recordings from a contract. */
  public static List<RecordedDifference> of(Contract contract, List<Recording> recordings) {
    ExchangeCheck check = new ExchangeCheck(contract);
    return recordings.stream()
        .flatMap(recording -> check.check(recording.exchange()).stream()
            .map(d -> new RecordedDifference(recording.release(), recording.name(), d)))
        .toList();
  }

  /** Those that no entry of the ledger accounts for. */
  public static List<RecordedDifference> unexplained(
      Ledger ledger, List<RecordedDifference> differences) {
    return differences.stream()
        .filter(found -> ledger.explain(found.release(), found.difference()).isEmpty())
        .toList();
  }

  @Override
  public String toString() {
    return release + " " + name + ": " + difference;
  }
}
