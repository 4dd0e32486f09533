package io.github.fluentsupportkit.site.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.ledger.Deviation;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import io.github.fluentsupportkit.site.Links;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.markdown.Markdown;
import io.github.fluentsupportkit.site.writing.Markup;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerPagesTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final Ledger LEDGER = Ledger.bundled();
  private static final List<Page> PAGES = LedgerPages.of(CONTRACT, LEDGER);

  @Test
  void everyOperationHasAPage() {
    assertThat(PAGES)
        .extracting(Page::path)
        .contains("differences", "differences/everywhere")
        .containsAll(CONTRACT.operations().stream()
            .map(Operation::id)
            .map(LedgerPages::pathOf)
            .toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void everyEntryIsToldOnThePageOfEachOfItsOperations() {
    for (Deviation entry : LEDGER.deviations()) {
      for (String operation : entry.operations()) {
        String page = page(operation.equals("*") ? "everywhere" : operation).markdown();
        assertThat(page).contains("## " + Markup.text(entry.title()) + "\n");
        assertThat(Stream.concat(
                Stream.of(entry.documentation(), entry.contract(), entry.server()),
                entry.releases().values().stream().filter(does -> !does.matches("As [0-9.]+\\."))))
            .allSatisfy(says -> assertThat(page).contains(Markup.cell(Markup.text(says))));
      }
    }
  }

  @Test
  void theOverviewNamesEveryEntryOnceAndKnowsEveryRelease() {
    String overview = PAGES.get(0).markdown();

    assertThat(LEDGER.deviations())
        .allSatisfy(entry -> assertThat(
                overview.split("#" + Markdown.anchor(entry.title()) + "\\)", -1))
            .as(entry.title())
            .hasSize(2));
    assertThat(overview)
        .contains("| Difference | 1.5.3 | 1.6.6 | 1.8.6 | 2.0.1 |")
        .contains("#not-found-is-404-423-or-422) | A | B | C | C |")
        .contains("#some-dates-are-in-iso-8601-from-186-on) | – | – | A | A |")
        .contains("#put-and-delete-may-come-as-post) | ? | ? | ? | ? |");
    assertThat(LEDGER.deviations())
        .allSatisfy(
            entry -> assertThat(Releases.ALL).containsAll(entry.releases().keySet()));
  }

  @Test
  void theWorstComesFirst() {
    String page = page("updateCustomer").markdown();

    assertThat(page.indexOf("2.0.1 loses the customer"))
        .isPositive()
        .isLessThan(page.indexOf("2.0.1 removes all HTML"));
  }

  @Test
  void releasesThatDoTheSameShareALine() {
    assertThat(page("listTickets").markdown())
        .contains("| Releases 1.6.6, 1.8.6, 2.0.1 | The latest first. |");
    assertThat(page("getTicket").markdown())
        .contains("| Releases 1.8.6, 2.0.1 | As 1.6.6, with carbon_copy. |")
        .contains("| All releases | 404 rest_no_route")
        .contains("| Releases 1.8.6, 2.0.1 | 422 with a bare string. |");
  }

  @Test
  void linksBetweenTheseLeadSomewhere() {
    assertThat(PAGES)
        .allSatisfy(page ->
            assertThat(Links.brokenOn(page, LedgerPages.OVERVIEW, PAGES)).isEmpty());
  }

  private static Page page(String name) {
    return PAGES.stream()
        .filter(page -> page.path().equals(LedgerPages.pathOf(name)))
        .findFirst()
        .orElseThrow();
  }
}
