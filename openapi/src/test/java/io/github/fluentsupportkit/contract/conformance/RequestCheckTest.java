package io.github.fluentsupportkit.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.evidence.ClosedContract;
import io.github.fluentsupportkit.contract.request.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RequestCheckTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final RequestCheck CHECK = new RequestCheck(CONTRACT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'ticket': {'customer_id': 3, 'title': 'a', 'content': 'b'}}",
        "{'ticket': {'customer_id': '3', 'title': 7, 'content': 1.5}}",
        "{'ticket': {'customer_id': 3, 'title': 'a', 'content': 'b', 'product_id': null}}",
        "{'ticket': {'title': 'a', 'content': 'b', 'create_customer': 'yes'},"
            + " 'newCustomer': {'email': 'a@b.agency'}}",
        "{'ticket': {'customer_id': 3, 'title': 'a', 'content': 'b', 'unknown': 1}}"
      })
  void aTicketThatConformsHasNoFaults(String input) {
    assertThat(check("createTicket", input)).isEmpty();
  }

  @Test
  void everyFieldThatIsMissingIsNamedAsTheApiNamesIt() {
    assertThat(faults("createTicket", "{}"))
        .containsExactlyInAnyOrder("title required", "content required", "customer_id required");
    assertThat(faults("replyToTicket", "{}"))
        .containsExactlyInAnyOrder("content required", "conversation_type required");
    assertThat(faults("updateCustomer", "{}"))
        .containsExactlyInAnyOrder("email required", "first_name required");
  }

  @Test
  void theSentencesAreThoseOfTheContract() {
    assertThat(check("replyToTicket", "{'conversation_type': 'shout', 'content': 'a'}"))
        .singleElement()
        .isEqualTo(new FieldViolation(
            "/conversation_type",
            "conversation_type",
            "in",
            "The conversation_type must be one of: response, note.",
            false));
    assertThat(check("addTag", "{}"))
        .singleElement()
        .extracting(FieldViolation::message)
        .isEqualTo("The tag_id field is required.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'content': null}", "{'content': ''}", "{}"})
  void nullAndEmptyAreAsGoodAsMissing(String input) {
    assertThat(faults("updateReply", input)).containsExactly("content required");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "createTicket | {'ticket': {'title': 'a', 'content': 'b'}} | customer_id required",
        "createTicket | {'ticket': {'title': 'a', 'content': 'b', 'create_customer': 'no'}}"
            + " | customer_id required",
        "createTicket | {'ticket': {'title': 'a', 'content': 'b', 'create_customer': 'yes'}}"
            + " | newCustomer required",
        "createTicket | {'ticket': {'title': 'a', 'content': 'b', 'create_customer': 'yes'},"
            + " 'newCustomer': {'first_name': 'a'}} | newCustomer.email required",
        "createTicket | {'ticket': {'title': 'a', 'content': 'b', 'create_customer': 'yes'},"
            + " 'newCustomer': {'email': 'a'}} | newCustomer.email email",
        "updateTicketProperty | {'prop_name': 'agent_id', 'prop_value': 'x'}"
            + " | prop_value integer",
        "updateTicketProperty | {'prop_name': 'priority', 'prop_value': 'x'} | prop_value in",
        "updateTicketProperty | {'prop_name': 'title', 'prop_value': 'x'} | prop_name in",
        "bulkDeleteTickets | {'bulk_action': 'delete_tickets', 'ticket_ids': ['5,6']}"
            + " | ticket_ids.0 integer",
        "bulkDeleteTickets | {'bulk_action': 'delete_tickets', 'ticket_ids': []}"
            + " | ticket_ids required",
        "bulkDeleteTickets | {'bulk_action': 'delete_tickets', 'ticket_ids': 5}"
            + " | ticket_ids array",
        "listTickets | {'per_page': '0'} | per_page min",
        "listTickets | {'per_page': 'ten'} | per_page integer",
        "listTickets | {'filters': {'status_type': 'x'}} | filters.status_type in",
        "listTickets | {'filters': 'x'} | filters object",
        "listTickets | {'filters': {'ticket_tags': ['x']}} | filters.ticket_tags.0 integer",
        "listTickets | {'filters': {'ticket_tags': 'x'}} | filters.ticket_tags invalid",
        "getTicket | {'with': ['x']} | with.0 in",
        "updateCustomer | {'email': 'a@b.c', 'first_name': 'a', 'note': ['x']} | note string"
      })
  void aFaultIsNamedWithItsFieldAndRule(String operation, String input, String fault) {
    assertThat(faults(operation, input)).containsExactly(fault);
  }

  @Test
  void aNewWordPressUserNeedsNameAndPassword() {
    String input = "{'ticket': {'title': 'a', 'content': 'b', 'create_customer': 'yes',"
        + " 'create_wp_user': '%s'}, 'newCustomer': {'email': 'a@b.c'}}";

    assertThat(faults("createTicket", input.formatted("no"))).isEmpty();
    assertThat(faults("createTicket", input.formatted("yes")))
        .containsExactlyInAnyOrder(
            "newCustomer.username required", "newCustomer.password required");
  }

  @Test
  void whatReleasesEnforceThemselvesIsMarked() {
    assertThat(check("replyToTicket", "{}"))
        .extracting(FieldViolation::field, FieldViolation::enforced)
        .containsExactlyInAnyOrder(tuple("content", true), tuple("conversation_type", false));
    assertThat(check("bulkDeleteTickets", "{'bulk_action': 'x', 'ticket_ids': [1]}"))
        .singleElement()
        .matches(FieldViolation::enforced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ticket_ids[]=4&ticket_ids[]=9&bulk_action=delete_tickets",
        "ticket_ids[0]=4&bulk_action=delete_tickets",
        "ticket_ids[3]=4&ticket_ids[7]=9&bulk_action=delete_tickets"
      })
  void aListMayComeWithNumbersInItsBrackets(String query) {
    assertThat(CHECK.check(
            CONTRACT.operation("bulkDeleteTickets").orElseThrow(),
            Fields.tree(Fields.parse(query))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'filters': {'ticket_tags': [1, '2']}}",
        "{'filters': {'ticket_tags': {'3': '2'}}}",
        "{'filters': {'ticket_tags': '1'}}",
        "{'filters': {'ticket_tags': 1}}"
      })
  void aFieldWithTwoFormsMayHaveEither(String input) {
    assertThat(check("listTickets", input)).isEmpty();
  }

  @Test
  void aFieldThatIsTooMuchIsNamedWhereTheContractIsClosed() {
    Contract closed = ClosedContract.of(CONTRACT);

    assertThat(new RequestCheck(closed)
            .check(
                closed.operation("updateReply").orElseThrow(),
                json("{'content': 'a', 'colour': 'blue'}")))
        .singleElement()
        .extracting(FieldViolation::pointer, FieldViolation::field, FieldViolation::rule)
        .containsExactly("/colour", "colour", "invalid");
  }

  private static List<FieldViolation> check(String operation, String input) {
    return CHECK.check(CONTRACT.operation(operation).orElseThrow(), json(input));
  }

  private static List<String> faults(String operation, String input) {
    return check(operation, input).stream().map(v -> v.field() + " " + v.rule()).toList();
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) JsonMapper.shared().readTree(text.replace('\'', '"'));
  }
}
