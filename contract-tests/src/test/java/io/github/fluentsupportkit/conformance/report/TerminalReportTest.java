package io.github.fluentsupportkit.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.Standing;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

  @Test
  void aFindingIsToldWithPlaceExpectationFactAndCommand() {
    assertThat(print(Sample.full(), false))
        .contains("error  lists.total  The total is not true.")
        .contains("listTickets, GET /tickets")
        .contains("at        /tickets/total")
        .contains("expected  18")
        .contains("actual    17")
        .contains("curl -i -u \"$ADMINISTRATOR\" 'https://shop.example/wp-json/fluent-support/v2"
            + "/tickets?search=m%C3%BCnchen'")
        .contains("found 1 more time")
        .contains("ADMINISTRATOR='NAME:PASSWORD'");
  }

  @Test
  void itEndsWithTheVerdictAndWhatItRestsOn() {
    assertThat(print(Sample.full(), false).lines().toList())
        .endsWith(
            "DOES NOT CONFORM: 1 error and 1 remark",
            "https://shop.example/wp-json/fluent-support/v2 as release 2.0.1, 1 request in 2.3 s, seed 7",
            "6 checks: 1 passed, 2 failed, 2 tolerated and 1 not checked; 1 of 17 operations seen");
  }

  @Test
  void whatDoesNotCountIsToldInItsOwnPlace() {
    assertThat(print(Sample.full(), false))
        .contains(
            "Known of release 2.0.1\n  clear-text-credentials (Credentials in clear text are refused), 1 finding")
        .contains("Accepted by the baseline\n  lists.order")
        .contains("Known of release 2.0.1, and not seen\n  page-zero")
        .contains(
            "Not checked\n  Needs permission to write (--allow-writes): 1 check\n    state.kept")
        .contains("Not tried in full: tickets; no ticket could be created")
        .contains("Remarks\n  responses.headers")
        .contains("Left behind (marked conformancexyz)\n  Ticket 7 could not be deleted.");
  }

  @Test
  void coloursAreThereOnlyWhereTheyAreWanted() {
    assertThat(print(Sample.full(), true)).contains("\u001b[31;1merror\u001b[0m");
    assertThat(print(Sample.full(), false)).doesNotContain("\u001b");
  }

  @Test
  void aServerCannotWriteToTheTerminal() {
    Sample hostile = new Sample()
        .listed("{}")
        .foundInWords("lists.total", "It says \u001b[2Jgone.", "a\u0007b", "c\u202Ed\u009b");

    assertThat(print(hostile, false))
        .contains("It says ␛[2Jgone.", "a␇b")
        .doesNotContain("\u001b", "\u0007", "\u202E", "\u009b");
  }

  @Test
  void aRunInWhichNothingCouldBeCheckedDoesNotSayThatTheServerConforms() {
    assertThat(print(new Sample().listed("{}").notChecked("lists.total", "needs luck"), false))
        .contains("NOTHING WAS CHECKED")
        .doesNotContain("CONFORMS");
  }

  @Test
  void manyChecksThatWereNotMadeAreListedInShortLines() {
    Sample many = new Sample().listed("{}");
    for (int i = 1; i <= 40; i++) {
      many.notChecked("lists.demand-" + i, "needs luck");
    }

    assertThat(print(many, false))
        .contains("Needs luck: 40 checks\n    lists.demand-1, ")
        .contains("lists.demand-40\n");
    assertThat(print(many, false).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThan(101));
  }

  @Test
  void manyFindingsAreToldShortFromTheNinthOn() {
    Sample many = new Sample().listed("{}");
    for (int i = 1; i <= 10; i++) {
      many.found("lists.demand-" + i, Severity.ERROR, Standing.NEW);
    }

    assertThat(print(many, false))
        .contains("Also found\n  error  lists.demand-9")
        .contains("DOES NOT CONFORM: 10 errors");
  }

  private static String print(Sample sample, boolean colour) {
    StringWriter text = new StringWriter();
    new TerminalReport(sample.report(), new Style(colour), new PrintWriter(text)).print();
    return text.toString();
  }
}
