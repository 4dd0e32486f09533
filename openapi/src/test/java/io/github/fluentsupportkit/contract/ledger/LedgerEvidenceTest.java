package io.github.fluentsupportkit.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.evidence.RecordedDifference;
import io.github.fluentsupportkit.contract.evidence.Recording;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerEvidenceTest {

  private static final LedgerAudit AUDIT = audit();

  @Test
  void everyCaseThatAnEntryNamesWasRecorded() {
    assertThat(AUDIT.unrecordedCases()).isEmpty();
  }

  @Test
  void everyCaseThatAnEntryNamesShowsSomethingOfIt() {
    assertThat(AUDIT.needlessEvidence()).isEmpty();
  }

  @Test
  void everyReleaseThatAnEntrySpeaksOfIsBorneOut() {
    assertThat(AUDIT.unprovenReleases()).isEmpty();
  }

  @Test
  void everyObservationHoldsInEveryCaseAndReleaseThatItNames() {
    assertThat(AUDIT.refutedObservations()).isEmpty();
  }

  @Test
  void everyEntryIsNeeded() {
    assertThat(AUDIT.needlessEntries()).isEmpty();
  }

  @Test
  void everyExplanationIsNeededButThoseOfWhatFollowsFromWhatWasRecorded() {
    assertThat(AUDIT.needlessExplanations())
        .satisfiesExactlyInAnyOrder(
            // Allow names these methods in every release, and nobody recorded what they do.
            one -> assertThat(one).startsWith("editable-routes: ").contains("responses/*"),
            one -> assertThat(one).startsWith("editable-routes: ").contains("property"),
            one -> assertThat(one).startsWith("editable-routes: ").contains("customers/*"),
            one -> assertThat(one).startsWith("undocumented-neighbours: ").contains("portal"),
            one -> assertThat(one).startsWith("undocumented-neighbours: ").contains("customers"),
            // Only the customer's priority was set to a bogus word; the agents' is stored alike.
            one -> assertThat(one).startsWith("property-any-value: ").contains("**/priority"),
            // Only an unknown agent was recorded; an unknown product goes the same way.
            one -> assertThat(one).startsWith("property-unknown-agent: ").contains("product"),
            // Recorded updates send the status whenever they keep the customer.
            one -> assertThat(one).startsWith("update-loses-customer: ").contains("status"));
  }

  @Test
  void everyJudgementOfARequestIsOfACaseThatAnEntryNames() {
    assertThat(AUDIT.unforeseenJudgements()).isEmpty();
  }

  private static LedgerAudit audit() {
    List<Recording> recordings = Recording.own();
    return new LedgerAudit(
        Ledger.bundled(), recordings, RecordedDifference.of(Contract.bundled(), recordings));
  }
}
