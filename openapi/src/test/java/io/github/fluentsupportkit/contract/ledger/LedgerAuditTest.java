package io.github.fluentsupportkit.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.evidence.RecordedDifference;
import io.github.fluentsupportkit.contract.evidence.Recording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class LedgerAuditTest {

  private static final Recording RECORDING = new Recording(
      "2.0.1",
      "tickets.get",
      new Exchange(
          "GET",
          "/tickets/1",
          List.of(),
          Map.of(),
          null,
          200,
          Map.of(),
          JsonNodeFactory.instance.objectNode().put("agent_id", "1")));

  private static final RecordedDifference DIFFERENCE = new RecordedDifference(
      "2.0.1",
      "tickets.get",
      new Difference(Difference.Kind.BODY, "getTicket", 200, "/agent_id", "type", "a text"));

  private static final Explanation NEEDED = explanation("/agent_id");
  private static final Explanation NEEDLESS = explanation("/ticket/*");
  private static final Observation TRUE = observation("\"1\"");
  private static final Observation FALSE = observation("1");

  @Test
  void anEntryThatExplainsARecordedDifferenceIsNeeded() {
    LedgerAudit audit = audit(entry("tickets.get", NEEDED, null));

    assertThat(audit.needlessEntries()).isEmpty();
    assertThat(audit.needlessEvidence()).isEmpty();
    assertThat(audit.needlessExplanations()).isEmpty();
    assertThat(audit.unprovenReleases()).isEmpty();
    assertThat(audit.unrecordedCases()).isEmpty();
  }

  @Test
  void anEntryThatExplainsNothingRecordedIsNeedless() {
    LedgerAudit audit = audit(entry("tickets.get", NEEDLESS, null));

    assertThat(audit.needlessEntries()).containsExactly("made-up");
    assertThat(audit.needlessEvidence()).containsExactly("made-up: tickets.get");
    assertThat(audit.needlessExplanations()).singleElement().asString().contains("/ticket/*");
    assertThat(audit.unprovenReleases()).containsExactly("made-up: 2.0.1");
  }

  @Test
  void anEntryIsNeededForWhatItObservesAlone() {
    LedgerAudit audit = audit(entry("tickets.get", null, TRUE));

    assertThat(audit.needlessEntries()).isEmpty();
    assertThat(audit.needlessEvidence()).isEmpty();
    assertThat(audit.refutedObservations()).isEmpty();
  }

  @Test
  void anObservationThatDoesNotHoldIsRefuted() {
    assertThat(audit(entry("tickets.get", null, FALSE)).refutedObservations())
        .singleElement()
        .asString()
        .startsWith("made-up: 2.0.1 tickets.get ");
  }

  @Test
  void aCaseThatNobodyRecordedIsNoEvidence() {
    assertThat(audit(entry("tickets.got", NEEDED, null)).unrecordedCases())
        .containsExactly("made-up: tickets.got");
  }

  @Test
  void aDifferenceWithoutAnEntryIsUnexplained() {
    List<RecordedDifference> found = List.of(DIFFERENCE);

    assertThat(RecordedDifference.unexplained(new Ledger(List.of()), found))
        .containsExactly(DIFFERENCE);
    assertThat(RecordedDifference.unexplained(ledger(entry("tickets.get", NEEDLESS, null)), found))
        .containsExactly(DIFFERENCE);
    assertThat(RecordedDifference.unexplained(ledger(entry("tickets.get", NEEDED, null)), found))
        .isEmpty();
  }

  @Test
  void anEntryExplainsNoOtherReleaseOrOperation() {
    Deviation entry = entry("tickets.get", NEEDED, null);
    Difference elsewhere =
        new Difference(Difference.Kind.BODY, "listTickets", 200, "/agent_id", "type", "a text");

    assertThat(entry.explains("2.0.1", DIFFERENCE.difference())).isTrue();
    assertThat(entry.explains("1.8.6", DIFFERENCE.difference())).isFalse();
    assertThat(entry.explains("2.0.1", elsewhere)).isFalse();
  }

  @Test
  void anEntryExplainsFindingsOfItsReleaseOperationCheckSeverityAndPlaceOnly() {
    Deviation entry = entry("tickets.get", NEEDED, null);

    assertThat(entry.explains("2.0.1", "getTicket", "lists.order", "warning", "order_by"))
        .isTrue();
    assertThat(entry.explains("1.8.6", "getTicket", "lists.order", "warning", "order_by"))
        .isFalse();
    assertThat(entry.explains("2.0.1", "listTickets", "lists.order", "warning", "order_by"))
        .isFalse();
    assertThat(entry.explains("2.0.1", "getTicket", "lists.total", "warning", "order_by"))
        .isFalse();
    assertThat(entry.explains("2.0.1", "getTicket", "lists.order", "error", "order_by"))
        .isFalse();
    assertThat(entry.explains("2.0.1", "getTicket", "lists.order", "warning", "page"))
        .isFalse();
  }

  @Test
  void aStarStandsForOneStepAndTwoForAny() {
    Difference deep =
        new Difference(Difference.Kind.BODY, "getTicket", 200, "/data/0/a+b/agent_id", "type", "");

    assertThat(explanation("/data/*/a+b/agent_id").covers("2.0.1", deep)).isTrue();
    assertThat(explanation("/data/*/agent_id").covers("2.0.1", deep)).isFalse();
    assertThat(explanation("**/agent_id").covers("2.0.1", deep)).isTrue();
    assertThat(explanation("**/customer_id").covers("2.0.1", deep)).isFalse();
    assertThat(explanation("").covers("2.0.1", deep)).isTrue();
  }

  @Test
  void aJudgementOfARequestIsForeseenByItsCaseOnly() {
    RecordedDifference taken = new RecordedDifference(
        "2.0.1",
        "tickets.get",
        new Difference(Difference.Kind.UNCHECKED, "getTicket", 200, "/with", "in", "was taken"));
    Explanation any = new Explanation(Difference.Kind.UNCHECKED, Set.of(), Set.of(), "", Set.of());

    assertThat(new LedgerAudit(
                ledger(entry("tickets.list", any, null)), List.of(RECORDING), List.of(taken))
            .unforeseenJudgements())
        .containsExactly(taken);
    assertThat(new LedgerAudit(
                ledger(entry("tickets.get", any, null)), List.of(RECORDING), List.of(taken))
            .unforeseenJudgements())
        .isEmpty();
  }

  private static LedgerAudit audit(Deviation entry) {
    return new LedgerAudit(ledger(entry), List.of(RECORDING), List.of(DIFFERENCE));
  }

  private static Ledger ledger(Deviation entry) {
    return new Ledger(List.of(entry));
  }

  private static Deviation entry(
      String evidence, @Nullable Explanation explains, @Nullable Observation shows) {
    return new Deviation(
        "made-up",
        "Made up",
        Impact.NOTE,
        Set.of("getTicket"),
        "agent_id",
        "Says nothing.",
        List.of(),
        Map.of("2.0.1", "A text."),
        "A number.",
        "A number.",
        Set.of(evidence),
        explains == null ? List.of() : List.of(explains),
        List.of(new KnownFinding("lists.order", Set.of(), Set.of("warning"), "order_by")),
        shows == null ? List.of() : List.of(shows));
  }

  private static Explanation explanation(String pointer) {
    return new Explanation(Difference.Kind.BODY, Set.of(), Set.of(), pointer, Set.of());
  }

  private static Observation observation(String matches) {
    return new Observation(Set.of("tickets.get"), Set.of(), 200, "/agent_id", matches);
  }
}
