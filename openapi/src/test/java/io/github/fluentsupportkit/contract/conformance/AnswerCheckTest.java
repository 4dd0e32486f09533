package io.github.fluentsupportkit.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AnswerCheckTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final AnswerCheck CHECK = new AnswerCheck(CONTRACT);

  @Test
  void aBodyThatConformsHasNoFaults() {
    assertThat(tickets(example())).isEmpty();
  }

  @Test
  void everyFaultIsNamedWithItsPlace() {
    ObjectNode body = example();
    ObjectNode ticket = body.withObject("/tickets/data/0");
    ticket.remove("customer_id");
    ticket.put("agent_id", "nobody").put("status", "lost").put("created_at", "2026-02-30 10:00:00");
    ticket.withObject("/customer").put("id", "2");
    body.withObject("/tickets").putNull("total");

    assertThat(tickets(body))
        .extracting(Violation::pointer, Violation::rule)
        .containsExactlyInAnyOrder(
            tuple("/tickets/data/0/customer_id", "required"),
            tuple("/tickets/data/0/agent_id", "pattern"),
            tuple("/tickets/data/0/status", "enum"),
            tuple("/tickets/data/0/created_at", "oneOf"),
            tuple("/tickets/data/0/customer/id", "type"),
            tuple("/tickets/total", "type"));
  }

  @Test
  void ofAUnionTheBranchThatWasMeantIsJudged() {
    ObjectNode body = example();
    body.withObject("/tickets/data/0/preview_response").remove(List.of("content", "serial"));
    body.withObject("/tickets/data/0/preview_response").put("is_important", "perhaps");

    assertThat(tickets(body))
        .extracting(Violation::pointer, Violation::rule)
        .containsExactlyInAnyOrder(
            tuple("/tickets/data/0/preview_response/content", "required"),
            tuple("/tickets/data/0/preview_response/serial", "required"),
            tuple("/tickets/data/0/preview_response/is_important", "enum"));
  }

  @Test
  void ofSeveralObjectsTheOneWithTheFewestFaultsWasMeant() {
    ObjectNode body = (ObjectNode) answer("updateTicketProperty", 200)
        .example("release-2.0.1")
        .orElseThrow()
        .value()
        .deepCopy();
    body.withObject("/update_data/agent").remove("email");

    assertThat(body("updateTicketProperty", 200, body))
        .extracting(Violation::pointer, Violation::rule)
        .containsExactly(tuple("/update_data/agent/email", "required"));
  }

  @Test
  void whatFitsNoBranchAtAllIsOneFault() {
    assertThat(body("getTicket", 422, json("7")))
        .extracting(Violation::pointer, Violation::rule)
        .containsExactly(tuple("", "oneOf"));
    assertThat(body("getTicket", 404, json("[]")))
        .extracting(Violation::pointer, Violation::rule)
        .containsExactly(tuple("", "oneOf"));
  }

  @Test
  void eachStatusHasItsOwnSchema() {
    JsonNode forbidden =
        json("{\"code\":\"rest_forbidden\",\"message\":\"No.\",\"data\":{\"status\":401}}");

    assertThat(body("listTickets", 401, forbidden)).isEmpty();
    assertThat(body("listTickets", 200, forbidden)).isNotEmpty();
  }

  @Test
  void headersAreJudgedAsFarAsTheyWereSent() {
    Answer answer = answer("listTickets", 200);

    assertThat(CHECK.headers("listTickets", answer, Map.of())).isEmpty();
    assertThat(CHECK.headers("listTickets", answer, Map.of("allow", "GET, POST")))
        .isEmpty();
    assertThat(CHECK.headers(
            "listTickets", answer, Map.of("allow", "everything", "x-content-type-options", "none")))
        .extracting(Violation::pointer, Violation::rule)
        .containsExactlyInAnyOrder(
            tuple("/allow", "pattern"), tuple("/x-content-type-options", "const"));
  }

  @Test
  void aHeaderMayBeANumber() {
    Answer answer = answer("listTickets", 429);

    assertThat(CHECK.headers("listTickets", answer, Map.of("retry-after", "60")))
        .isEmpty();
    assertThat(CHECK.headers("listTickets", answer, Map.of("retry-after", "soon")))
        .extracting(Violation::pointer, Violation::rule)
        .containsExactly(tuple("/retry-after", "type"));
  }

  private static ObjectNode example() {
    return (ObjectNode)
        answer("listTickets", 200).example("documented").orElseThrow().value().deepCopy();
  }

  private static List<Violation> tickets(JsonNode body) {
    return body("listTickets", 200, body);
  }

  private static List<Violation> body(String operation, int status, JsonNode body) {
    return CHECK.body(operation, answer(operation, status), body);
  }

  private static Answer answer(String operation, int status) {
    return CONTRACT.operation(operation).orElseThrow().answer(status).orElseThrow();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
