package io.github.fluentsupportkit.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExchangeCheckTest {

  private static final ExchangeCheck CHECK = new ExchangeCheck(Contract.bundled());

  private static final String DELETED = "{'message': 'Selected response has been deleted'}";
  private static final String TAGS = "{'message': 'Tag has been added to this ticket', 'tags': []}";
  private static final String NO_ROUTE =
      "{'code': 'rest_no_route', 'message': 'No route.', 'data': {'status': 404}}";

  @Test
  void anExchangeThatConformsHasNoDifferences() {
    assertThat(sent("POST", "/tickets/1/tags?tag_id=1").answered(200, TAGS)).isEmpty();
    assertThat(sent("DELETE", "/tickets/1/responses/2").answered(200, DELETED)).isEmpty();
    assertThat(sent("GET", "/no-such-route").answered(404, NO_ROUTE)).isEmpty();
    assertThat(sent("POST", "/tickets/1/responses")
            .answered(422, "{'content': {'required': 'Reply content is required'}}"))
        .isEmpty();
  }

  @Test
  void aRequestThatLeadsNowhereMustBeToldSo() {
    assertThat(sent("GET", "/no-such-route").answered(200, "{}"))
        .containsExactly("NO_OPERATION (no operation) 200 /no-such-route [GET]");
    assertThat(sent("PATCH", "/tickets/1").answered(405, NO_ROUTE))
        .containsExactly("NO_OPERATION (no operation) 405 /tickets/1 [PATCH]");
    assertThat(sent("GET", "/tickets/abc").answered(404, "{'message': 'No ticket.'}"))
        .containsExactly("NO_OPERATION (no operation) 404 /tickets/abc [GET]");
  }

  @Test
  void aStatusThatTheContractDoesNotKnowIsADifference() {
    assertThat(kinds(sent("POST", "/tickets/1/tags?tag_id=1").answered(201, TAGS)))
        .containsExactly("STATUS");
  }

  @Test
  void aBodyThatBreaksItsSchemaIsADifference() {
    assertThat(sent("POST", "/tickets/1/tags?tag_id=1").answered(200, DELETED))
        .containsExactly("BODY addTag 200 /tags [required]");
    assertThat(sent("POST", "/tickets/1/tags?tag_id=1").answered(200, null))
        .containsExactly("BODY addTag 200  [json]");
  }

  @Test
  void aHeaderThatSaysSomethingElseIsADifference() {
    Sent request = sent("POST", "/tickets/1/tags?tag_id=1");

    assertThat(request.answered(200, TAGS, Map.of("allow", "POST"))).isEmpty();
    assertThat(request.answered(200, TAGS, Map.of("allow", "POST, PATCH")))
        .containsExactly("HEADER addTag 200 /allow [PATCH]");
    assertThat(kinds(request.answered(200, TAGS, Map.of("x-content-type-options", "sniff"))))
        .containsExactly("HEADER");
  }

  @Test
  void aMethodThatWorksInNoReleaseIsNotAllowed() {
    assertThat(sent("DELETE", "/tickets/1/responses/2")
            .answered(200, DELETED, Map.of("allow", "PUT, DELETE, POST")))
        .containsExactly("HEADER deleteReply 200 /allow [POST]");
  }

  @Test
  void aFaultyRequestThatWasTakenIsADifference() {
    assertThat(sent("POST", "/tickets/1/tags").answered(200, TAGS))
        .containsExactly("UNCHECKED addTag 200 /tag_id [required]");
    assertThat(sent("POST", "/tickets/bulk-actions?ticket_ids[]=1&bulk_action=x")
            .answered(200, DELETED))
        .containsExactly("ACCEPTED bulkDeleteTickets 200 /bulk_action [in]");
  }

  @Test
  void aBadValueThatWasTakenAndComesBackIsTheSameFault() {
    String created = Contract.bundled()
        .operation("createPortalTicket")
        .orElseThrow()
        .answer(200)
        .orElseThrow()
        .example("documented")
        .orElseThrow()
        .value()
        .toString();
    Sent bogus = sent("POST", "/customer-portal/tickets?title=a&content=b&client_priority=bogus");

    assertThat(kinds(bogus.answered(
            200, created.replace("\"client_priority\":\"\"", "\"client_priority\":\"bogus\""))))
        .containsExactly("UNCHECKED", "UNCHECKED");
    assertThat(kinds(bogus.answered(
            200, created.replace("\"client_priority\":\"\"", "\"client_priority\":\"other\""))))
        .containsExactly("UNCHECKED", "BODY");
  }

  @Test
  void anAnswerToHeadHasNoBodyToJudge() {
    assertThat(sent("HEAD", "/tickets").answered(200, null)).isEmpty();
    assertThat(kinds(sent("HEAD", "/tickets").answered(201, null))).containsExactly("STATUS");
  }

  @Test
  void aBrokenBodyThatWasTakenIsADifference() {
    Sent broken = new Sent("POST", "/tickets/1/tags", List.of(), Map.of(), null);
    String refusal = "{'code': 'rest_invalid_json', 'message': 'Invalid.', 'data':"
        + " {'status': 400, 'json_error_code': 4, 'json_error_message': 'Syntax error'}}";

    assertThat(broken.answered(200, TAGS)).containsExactly("ACCEPTED addTag 200  [json]");
    assertThat(broken.answered(400, refusal)).isEmpty();
  }

  @Test
  void aFaultlessRequestThatWasRefusedForItsFieldsIsADifference() {
    Sent request = sent("POST", "/tickets/1/responses?content=a&conversation_type=note");

    assertThat(kinds(request.answered(422, "{'content': {'required': 'Missing.'}}")))
        .containsExactly("REFUSED");
    assertThat(request.answered(422, "'No query results'")).isEmpty();
  }

  @Test
  void aCrashIsADifference() {
    assertThat(sent("GET", "/tickets").answered(500, "{'message': 'Division by zero'}"))
        .containsExactly("CRASHED listTickets 500 ");
    assertThat(kinds(sent("GET", "/tickets").answered(0, null))).containsExactly("CRASHED");
  }

  @Test
  void theMethodMeantCounts() {
    Sent header = new Sent(
        "POST",
        "/tickets/1/responses/2",
        List.of(),
        Map.of("x-http-method-override", "DELETE"),
        Fields.tree(List.of()));

    assertThat(header.answered(200, DELETED)).isEmpty();
    assertThat(sent("POST", "/tickets/1/responses/2?_method=DELETE").answered(200, DELETED))
        .isEmpty();
  }

  @Test
  void aBrowsersQuestionIsAnsweredForItsOrigin() {
    Sent preflight = new Sent(
        "OPTIONS",
        "/tickets",
        List.of(),
        Map.of("origin", "https://app.example"),
        Fields.tree(List.of()));

    assertThat(preflight.answered(
            200, "{}", Map.of("access-control-allow-origin", "https://app.example")))
        .isEmpty();
    assertThat(preflight.answered(200, "{}"))
        .containsExactly("HEADER (no operation) 200 /access-control-allow-origin");
    assertThat(kinds(sent("OPTIONS", "/tickets").answered(404, NO_ROUTE)))
        .containsExactly("STATUS");
  }

  private static Sent sent(String method, String target) {
    String[] parts = target.split("\\?", 2);
    List<Field> query = Fields.parse(parts.length > 1 ? parts[1] : "");
    return new Sent(method, parts[0], query, Map.of(), Fields.tree(query));
  }

  private static List<String> kinds(List<String> differences) {
    return differences.stream().map(d -> d.substring(0, d.indexOf(' '))).toList();
  }

  private record Sent(
      String method,
      String path,
      List<Field> query,
      Map<String, String> headers,
      @Nullable ObjectNode input) {

    List<String> answered(int status, @Nullable String body) {
      return answered(status, body, Map.of());
    }

    List<String> answered(int status, @Nullable String body, Map<String, String> answerHeaders) {
      JsonNode json = body == null ? null : JsonMapper.shared().readTree(body.replace('\'', '"'));
      return CHECK
          .check(new Exchange(method, path, query, headers, input, status, answerHeaders, json))
          .stream()
          .map(d -> d.toString().replaceFirst(": .*", ""))
          .toList();
    }
  }
}
