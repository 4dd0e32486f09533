package io.github.fluentsupportkit.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.CheckResult.Outcome;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupingTest {

  private static final About ABOUT = About.run("access.shut", "Shut.", Severity.ERROR, "Because.");

  @Test
  void whatIsWrongInSeveralOperationsIsOneGroupThatNamesThemAll() {
    assertThat(groups(
            Set.of(),
            finding("listTickets", "GET /tickets works for somebody.", "200"),
            finding("getTicket", "GET /tickets/7 works for somebody.", "200"),
            finding("getTicket", "GET /tickets/8 works for somebody.", "200")))
        .singleElement()
        .satisfies(group -> {
          assertThat(group.operations()).containsExactly("listTickets", "getTicket");
          assertThat(group.findings()).hasSize(3);
          assertThat(group.places())
              .extracting(Judged::fingerprint)
              .doesNotHaveDuplicates()
              .hasSize(2)
              .contains(group.fingerprint());
        });
  }

  @Test
  void whatIsWrongInAnotherWayIsAnotherGroup() {
    assertThat(groups(
            Set.of(),
            finding("listTickets", "GET /tickets works for somebody.", "200"),
            finding("getTicket", "GET /tickets/7 crashes for somebody.", "500"),
            finding("getCustomer", "GET /customers/7 works for somebody.", "500")))
        .hasSize(3);
  }

  @Test
  void whatIsAcceptedInOneOperationIsNotAcceptedInAnother() {
    Finding accepted = finding("listTickets", "GET /tickets works for somebody.", "200");
    Finding other = finding("getTicket", "GET /tickets/7 works for somebody.", "200");

    assertThat(groups(Set.of(Grouping.fingerprint(accepted)), accepted, other))
        .extracting(Group::standing, Group::operations)
        .containsExactly(
            tuple(Standing.NEW, List.of("getTicket")),
            tuple(Standing.ACCEPTED, List.of("listTickets")));
  }

  private static List<Group> groups(Set<String> baseline, Finding... findings) {
    Standings standings = new Standings(new KnownDeviations(Ledger.bundled(), ""), baseline);
    List<Judged> judged = Stream.of(findings).map(standings::of).toList();
    return Grouping.of(List.of(new CheckResult(ABOUT, Outcome.FAILED, "", List.of(), judged)));
  }

  private static Finding finding(String operation, String message, String actual) {
    return new Finding(
        ABOUT.id(),
        Severity.ERROR,
        operation,
        "status",
        message,
        "401",
        actual,
        List.of(1),
        "",
        null);
  }
}
