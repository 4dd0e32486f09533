package io.github.fluentsupportkit.site.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.Parameter;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import io.github.fluentsupportkit.site.Links;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.ledger.LedgerPages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class OperationPagesTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final Ledger LEDGER = Ledger.bundled();
  private static final List<Page> PAGES = OperationPages.of(CONTRACT, LEDGER);
  private static final List<String> OPERATIONS =
      CONTRACT.operations().stream().map(Operation::id).toList();

  @ParameterizedTest
  @FieldSource("OPERATIONS")
  void thePageSaysAllThatTheContractSaysOfTheRequest(String id) {
    Operation operation = CONTRACT.operation(id).orElseThrow();

    assertThat(page(id).markdown())
        .contains("curl -u ", "'http://127.0.0.1:4020/wp-json/fluent-support/v2/");
    assertThat(operation.parameters())
        .extracting(Parameter::name)
        .allSatisfy(name -> assertThat(page(id).markdown()).contains("\n- `" + name));
    assertThat(page(id).summary())
        .startsWith("`" + operation.method() + " " + operation.path() + "`")
        .contains(operation.roles());
  }

  @ParameterizedTest
  @FieldSource("OPERATIONS")
  void thePageShowsEveryExampleOfEveryStatus(String id) {
    Operation operation = CONTRACT.operation(id).orElseThrow();

    assertThat(page(id).markdown())
        .contains(operation.answers().keySet().stream()
            .map(status -> "\n### " + status + "\n")
            .toList())
        .contains(operation.answers().values().stream()
            .flatMap(answer -> answer.examples().stream())
            .map(Example::name)
            .map(name -> " (" + name + ")\n")
            .toList());
  }

  @Test
  void fieldsOfABodyAreCalledAsInForms() {
    assertThat(page("createTicket").markdown())
        .contains("### In the body")
        .contains("- `ticket[title]` string, not empty, **required**\n\n  The subject.")
        .contains("- `ticket[create_customer]` `yes`, `no`, default `no`\n")
        .contains(
            "- `newCustomer[email]` string (email), not empty, **required** if there is a `newCustomer`\n\n"
                + "  E-mail address. Needed with `create_customer`.");
    assertThat(page("bulkDeleteTickets").markdown()).contains("- `ticket_ids[]` ");
  }

  @Test
  void fieldsOfAnAnswerAreDescribed() {
    assertThat(page("listTickets").markdown())
        .contains("- `tickets.total` integer from 0\n\n  How many records match")
        .contains("- `tickets.data.customer.email` ");
  }

  @Test
  void theSampleAsksForRecordsThatTheSandboxHas() {
    assertThat(page("replyToTicket").markdown())
        .contains("curl -u admin:sandbox \\\n")
        .contains("/tickets/16/responses'");
    assertThat(page("createPortalTicket").markdown()).contains("curl -u customer-maria:sandbox");
  }

  @Test
  void bodiesToChooseFromAreShownByTheirTitles() {
    assertThat(page("createTicket").markdown()).contains("```json For a customer who is new\n{");
    assertThat(page("createPortalTicket").markdown()).doesNotContain("```json A question");
  }

  @Test
  void whatWorksNowhereSaysSo() {
    assertThat(PAGES)
        .filteredOn(page -> page.markdown().contains("**No release has this operation**"))
        .extracting(Page::path)
        .containsExactlyInAnyOrder(
            "operations/getTicketAtDocumentedPath", "operations/deleteReplyWithDocumentedMethod");
  }

  @Test
  void linksToDifferencesLeadSomewhere() {
    List<Page> all =
        Stream.concat(PAGES.stream(), LedgerPages.of(CONTRACT, LEDGER).stream()).toList();

    assertThat(all).allSatisfy(page -> {
      assertThat(Links.brokenOn(page, "differences", all)).isEmpty();
      assertThat(Links.brokenOn(page, "operations", all)).isEmpty();
    });
  }

  private static Page page(String id) {
    return PAGES.stream()
        .filter(page -> page.path().equals(OperationPages.pathOf(id)))
        .findFirst()
        .orElseThrow();
  }
}
