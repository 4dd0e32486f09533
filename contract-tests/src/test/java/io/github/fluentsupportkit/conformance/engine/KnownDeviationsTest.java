package io.github.fluentsupportkit.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.CheckResult.Outcome;
import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.ledger.KnownFinding;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KnownDeviationsTest {

  private static final String ENTRY = "agent-filter-ignored";
  private static final String AGENT = "filters[agent_id]";

  private final KnownDeviations known = new KnownDeviations(Ledger.bundled(), "1.8.6");

  @Test
  void aFindingIsKnownByReleaseOperationCheckAndPlace() {
    Finding finding = finding("lists.filter-only", "listTickets", AGENT);

    assertThat(known.explain(finding)).containsExactly(ENTRY);
    assertThat(known.explain(finding("lists.filter-only", "listTickets", "filters[product_id]")))
        .isEmpty();
    assertThat(known.explain(finding("lists.filter-all", "listTickets", AGENT))).isEmpty();
    assertThat(known.explain(finding("lists.filter-only", "listCustomers", AGENT)))
        .isEmpty();
    assertThat(new KnownDeviations(Ledger.bundled(), "2.0.1").explain(finding)).isEmpty();
    assertThat(new KnownDeviations(Ledger.bundled(), "").explain(finding)).isEmpty();
  }

  @Test
  void whatReleasesEnforceIsNotExcusedByWhatTheyDoNot() {
    assertThat(known.explain(finding("input.invalid", Severity.WARNING, "addTag", "tag_id")))
        .containsExactly("unchecked-values");
    assertThat(known.explain(finding("input.invalid", Severity.ERROR, "addTag", "tag_id")))
        .isEmpty();
  }

  @Test
  void anEntryIsStaleWhenItsCheckLookedAtJustThatAndFoundNothing() {
    Request filtered = request().with(AGENT, 1);

    assertThat(known.stale(List.of(result("lists.filter-only", filtered)))).containsExactly(ENTRY);
    assertThat(known.stale(List.of(result("lists.filter-only", request().with("page", 1)))))
        .isEmpty();
    assertThat(known.stale(List.of(result("lists.filter-all", filtered)))).isEmpty();
    assertThat(known.stale(List.of())).isEmpty();
    assertThat(new KnownDeviations(Ledger.bundled(), "2.0.1")
            .stale(List.of(result("lists.filter-only", filtered))))
        .isEmpty();
  }

  @Test
  void anEntryThatExplainedSomethingIsNotStale() {
    known.explain(finding("lists.filter-only", "listTickets", AGENT));

    assertThat(known.stale(List.of(result("lists.filter-only", request().with(AGENT, 1)))))
        .isEmpty();
  }

  @Test
  void everyFindingOfTheLedgerIsOfACheckThatThereIs() {
    List<Check> checks = Checks.all(Contract.bundled(), Duration.ofSeconds(1));
    Set<String> ids = checks.stream().map(c -> c.about().id()).collect(Collectors.toSet());
    Set<String> families = checks.stream().map(c -> c.about().family()).collect(Collectors.toSet());

    assertThat(Ledger.bundled().deviations())
        .flatExtracting(entry -> entry.findings())
        .extracting(KnownFinding::check)
        .filteredOn(check -> families.contains(check.substring(0, check.indexOf('.'))))
        .isNotEmpty()
        .isSubsetOf(ids);
  }

  private static Request request() {
    return Request.of("listTickets", "GET", "/tickets");
  }

  private static Finding finding(String check, String operation, String where) {
    return finding(check, Severity.ERROR, operation, where);
  }

  private static Finding finding(String check, Severity severity, String operation, String where) {
    return new Finding(
        check, severity, operation, where, "It is so.", "", "", List.of(1), "", null);
  }

  private static CheckResult result(String check, Request request) {
    Step step = Step.of(
        1,
        "a list",
        request,
        new Answer(200, Map.of(), new byte[0], null, 1),
        new Intent.Success());
    About about = About.run(check, "It is so.", Severity.ERROR, "Because.");
    return new CheckResult(about, Outcome.PASSED, "", List.of(step), List.of());
  }
}
