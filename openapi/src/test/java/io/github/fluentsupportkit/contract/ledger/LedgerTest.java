package io.github.fluentsupportkit.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.evidence.Documentation;
import io.github.fluentsupportkit.contract.evidence.Recording;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final List<Deviation> ENTRIES = Ledger.bundled().deviations();

  @Test
  void everyEntryHasANameOfItsOwn() {
    assertThat(ENTRIES)
        .extracting(Deviation::id)
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void everyEntrySaysWhatDocumentationContractAndServerDo() {
    assertThat(ENTRIES)
        .allSatisfy(entry -> assertThat(List.of(
                entry.title(),
                entry.where(),
                entry.documentation(),
                entry.contract(),
                entry.server()))
            .as(entry.id())
            .doesNotContain(""));
  }

  @Test
  void everyEntryIsAboutOperationsOfTheContract() {
    Set<String> known = Contract.bundled().operations().stream()
        .map(Operation::id)
        .collect(Collectors.toCollection(TreeSet::new));
    known.add("*");

    assertThat(ENTRIES)
        .allSatisfy(
            entry -> assertThat(entry.operations()).as(entry.id()).isNotEmpty().isSubsetOf(known));
  }

  @Test
  void everyEntryIsAboutRecordedReleases() {
    Set<String> known =
        Recording.own().stream().map(Recording::release).collect(Collectors.toSet());

    assertThat(ENTRIES).allSatisfy(entry -> {
      Set<String> own = entry.releases().keySet();
      assertThat(own).as(entry.id()).isSubsetOf(known);
      assertThat(entry.releases().values()).as(entry.id()).doesNotContain("");
      assertThat(entry.explains()).as(entry.id()).allMatch(e -> own.containsAll(e.releases()));
      assertThat(entry.findings()).as(entry.id()).allMatch(f -> own.containsAll(f.releases()));
      assertThat(entry.shows()).as(entry.id()).allMatch(o -> own.containsAll(o.releases()));
    });
  }

  @Test
  void everyFindingNamesACheckAndHowBadItMayBe() {
    assertThat(ENTRIES).flatExtracting(Deviation::findings).isNotEmpty().allSatisfy(known -> {
      assertThat(known.check()).matches("[a-z]+\\.[a-z]+(-[a-z]+)*");
      assertThat(known.severities()).isSubsetOf("error", "warning", "information");
    });
    assertThat(ENTRIES)
        .allSatisfy(entry -> assertThat(entry.findings()).as(entry.id()).doesNotHaveDuplicates());
  }

  @Test
  void everyObservationIsOfCasesThatItsEntryNames() {
    assertThat(ENTRIES)
        .allSatisfy(entry -> assertThat(entry.shows())
            .as(entry.id())
            .allMatch(o -> !o.cases().isEmpty() && entry.evidence().containsAll(o.cases())));
  }

  @Test
  void theDocumentationSaysWhatEntriesQuote() {
    Documentation documentation = Documentation.vendors();

    assertThat(ENTRIES)
        .allSatisfy(
            entry -> assertThat(entry.quotes()).as(entry.id()).allMatch(documentation::says));
    assertThat(documentation.says("Fluent Support has no API")).isFalse();
  }

  @Test
  void anEntryThatNothingRecordedBearsOutQuotesTheDocumentation() {
    assertThat(ENTRIES)
        .filteredOn(entry -> entry.releases().isEmpty())
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.quotes()).as(entry.id()).isNotEmpty());
  }
}
