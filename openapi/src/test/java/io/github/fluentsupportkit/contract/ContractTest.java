package io.github.fluentsupportkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ContractTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final String GET_TICKET = "/paths/~1tickets~1{ticket_id}/get";

  @Test
  void aFolderIsReadFromItsIndex() {
    Contract read = Contract.read(Path.of("src/main/resources/fluent-support"));

    assertThat(read.document()).isEqualTo(CONTRACT.document());
    assertThat(read.version()).isEqualTo("0.1.0");
  }

  @Test
  void everyOperationIsRead() {
    assertThat(CONTRACT.operations()).hasSize(17).extracting(Operation::id).doesNotHaveDuplicates();
    assertThat(CONTRACT.operations())
        .filteredOn(Operation::worksInNoRelease)
        .allMatch(Operation::deprecated)
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /tickets, listTickets",
    "GET, /tickets/, listTickets",
    "GET, /Tickets/7, getTicket",
    "DELETE, /tickets/7/responses/8, deleteReply",
    "POST, /tickets/bulk-actions, bulkDeleteTickets"
  })
  void aMethodAndAPathLeadToAnOperation(String method, String path, String operation) {
    assertThat(CONTRACT.route(method, path))
        .get()
        .extracting(route -> route.operation().id())
        .isEqualTo(operation);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /tickets/abc",
    "GET, /tickets/-1",
    "PATCH, /tickets/7",
    "get, /tickets",
    "GET, /tickets/7/responses/",
    "GET, /no-such-route"
  })
  void whatWordPressKnowsNoRouteForLeadsNowhere(String method, String path) {
    assertThat(CONTRACT.route(method, path)).isEmpty();
  }

  @Test
  void theValuesOfAPathComeInItsOrder() {
    Route route = CONTRACT.route("PUT", "/tickets/7/responses/8").orElseThrow();

    assertThat(route.pathValues())
        .containsExactly(Map.entry("ticket_id", "7"), Map.entry("response_id", "8"));
  }

  @Test
  void theMethodsOfAPathAreKnown() {
    assertThat(CONTRACT.methodsAt("/customers/3")).containsExactly("GET", "PUT", "DELETE");
    assertThat(CONTRACT.methodsAt("/no-such-route")).isEmpty();
  }

  @Test
  void anOperationWithoutAnIdIsRefused() {
    assertRefused(
        without(GET_TICKET, "operationId"), "GET /tickets/{ticket_id} has no operationId");
  }

  @Test
  void twoOperationsOfOneIdAreRefused() {
    ObjectNode document = CONTRACT.document().deepCopy();
    document.withObject(GET_TICKET).put("operationId", "listTickets");

    assertRefused(
        document, "GET /tickets/{ticket_id} has the operationId listTickets of another operation");
  }

  @Test
  void aResponseWithoutAnExampleIsRefused() {
    assertRefused(
        without(GET_TICKET + "/responses/200/content/application~1json", "examples"),
        "GET /tickets/{ticket_id} 200 has no example");
  }

  @Test
  void anExampleWithoutAValueIsRefused() {
    assertRefused(
        without(
            GET_TICKET + "/responses/200/content/application~1json/examples/release-2.0.1",
            "value"),
        "GET /tickets/{ticket_id} 200 has the example release-2.0.1 without a value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "2XX", "99"})
  void aResponseThatIsNoStatusIsRefused(String status) {
    ObjectNode document = CONTRACT.document().deepCopy();
    document.withObject(GET_TICKET + "/responses").putObject(status);

    assertRefused(
        document, "GET /tickets/{ticket_id} has the response " + status + ", which is no status");
  }

  @Test
  void anOperationWithoutResponsesIsRefused() {
    assertRefused(without(GET_TICKET, "responses"), "GET /tickets/{ticket_id} has no responses");
  }

  @Test
  void aContractWithoutTheAnswersOfWordPressIsRefused() {
    assertRefused(
        without("/components/responses", "NoRoute"),
        "#/components/responses/NoRoute leads nowhere");
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    ObjectNode document = without(GET_TICKET, "operationId");
    document.withObject("/paths/~1customers/get").remove("responses");

    assertThatThrownBy(() -> Contract.of(document))
        .isInstanceOfSatisfying(
            BrokenContractException.class,
            e -> assertThat(e.problems())
                .containsExactly(
                    "GET /tickets/{ticket_id} has no operationId",
                    "GET /customers has no responses"));
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    assertThatThrownBy(() -> Contract.of(JsonNodeFactory.instance.arrayNode()))
        .isInstanceOf(BrokenContractException.class)
        .hasMessage("the contract is no JSON object");
    assertThatThrownBy(() -> Contract.of(JsonNodeFactory.instance.objectNode()))
        .isInstanceOf(BrokenContractException.class)
        .hasMessageContaining("the contract has no operation");
  }

  @Test
  void extensionsThatPointNowhereAreRefused() {
    ObjectNode echo = CONTRACT.document().deepCopy();
    echo.withObject(GET_TICKET + "/responses/200/x-echo").put("/ticket/id", "$request.body#ticket");
    assertRefused(
        echo,
        "GET /tickets/{ticket_id} 200 has the x-echo /ticket/id: $request.body#ticket, which is no"
            + " pointer with a runtime expression of path, query or body");

    ObjectNode condition = CONTRACT.document().deepCopy();
    condition
        .withArray("/components/schemas/NewTicket/x-conditions")
        .addObject()
        .putArray("required")
        .add("");
    assertRefused(condition, "x-conditions names '', which is no JSON pointer to a field");
  }

  private static ObjectNode without(String pointer, String field) {
    ObjectNode document = CONTRACT.document().deepCopy();
    assertThat(document.withObject(pointer).remove(field)).isNotNull();
    return document;
  }

  private static void assertRefused(ObjectNode document, String message) {
    assertThatThrownBy(() -> Contract.of(document))
        .isInstanceOf(BrokenContractException.class)
        .hasMessage(message);
  }
}
