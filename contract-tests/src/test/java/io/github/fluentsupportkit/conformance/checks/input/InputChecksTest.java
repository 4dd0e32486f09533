package io.github.fluentsupportkit.conformance.checks.input;

import static io.github.fluentsupportkit.conformance.checks.Severity.ERROR;
import static io.github.fluentsupportkit.conformance.checks.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Script;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.contract.conformance.Difference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputChecksTest {

  private static final Request CREATE = Request.of("createTicket", "POST", "/tickets");
  private static final Request PROPERTY =
      Request.of("updateTicketProperty", "PUT", "/tickets/7/property");

  @ParameterizedTest
  @CsvSource({
    "input.missing, MISSING, 200, ERROR, ACCEPTED",
    "input.missing, MISSING, 401, ERROR, ACCEPTED",
    "input.missing, MISSING_BY_DOCUMENTATION, 200, WARNING, UNCHECKED",
    "input.invalid, INVALID, 200, ERROR, ACCEPTED",
    "input.invalid, INVALID_BY_DOCUMENTATION, 200, WARNING, UNCHECKED",
  })
  void wrongParametersAreRefused(
      String id, Reason reason, int wrong, Severity severity, Kind kind) {
    for (int right : new int[] {422, 423, 404, 400}) {
      assertThat(parameter(reason, right).judgedBy(InputChecks.all(), id)).isEmpty();
    }
    assertThat(parameter(reason, wrong).judgedBy(InputChecks.all(), id))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(severity);
          assertThat(finding.where()).isEqualTo("ticket[title]");
          assertThat(finding.difference())
              .satisfies(difference -> assertThat(difference.pointer()).isEqualTo("/ticket/title"))
              .satisfies(difference -> assertThat(difference.kind()).isEqualTo(kind));
        });
  }

  private static Script parameter(Reason reason, int status) {
    return new Script().refused(reason, "ticket[title]", CREATE, status, "{}");
  }

  @ParameterizedTest
  @CsvSource({
    "input.wrong-parent, WRONG_PARENT, 404, 200",
    "input.gone, GONE, 422, 200",
    "input.gone, GONE, 423, 400",
  })
  void whatIsElsewhereOrGoneIsNotFound(String id, Reason reason, int right, int wrong) {
    Request reply = Request.of("deleteReply", "DELETE", "/tickets/7/responses/1");
    assertThat(
            new Script().refused(reason, "x", reply, right, "{}").judgedBy(InputChecks.all(), id))
        .isEmpty();
    assertThat(
            new Script().refused(reason, "x", reply, wrong, "{}").judgedBy(InputChecks.all(), id))
        .extracting(Finding::severity)
        .containsExactly(ERROR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"code\": \"rest_invalid_json\"} | ''",
        "400 | {\"code\": \"other\"} | /code",
        "200 | {\"message\": \"created\"} | status",
        "422 | {\"title\": {\"required\": \"x\"}} | status",
      })
  void brokenJsonIsRefusedAsSuch(int status, String body, String where) {
    assertThat(new Script()
            .refused(Reason.BROKEN_BODY, "JSON", CREATE, status, body)
            .judgedBy(InputChecks.all(), "input.broken-body"))
        .extracting(Finding::where)
        .containsExactlyElementsOf(where.isEmpty() ? List.of() : List.of(where));
  }

  @Test
  void whatDoesNotExistIsNoRoute() {
    String right = "{\"code\": \"rest_no_route\"}";
    assertThat(route("GET", "/no", 404, right)).isEmpty();
    assertThat(route("GET", "/no", 404, "{\"message\": \"x\"}"))
        .extracting(Finding::severity)
        .containsExactly(ERROR);
    assertThat(route("PATCH", "/tickets/7", 405, right))
        .extracting(Finding::severity)
        .containsExactly(ERROR);
    assertThat(route("PATCH", "/customers/3", 422, "{}"))
        .extracting(Finding::severity)
        .containsExactly(WARNING);
  }

  private static List<Finding> route(String method, String path, int status, String body) {
    return new Script()
        .refused(Reason.NO_ROUTE, path, Request.of("", method, path), status, body)
        .judgedBy(InputChecks.all(), "input.no-route");
  }

  @Test
  void theDocumentedMethodDeletesOrIsNoRoute() {
    String there = "{\"ticket\": {\"id\": 7}, \"responses\": [{\"id\": 1}]}";
    String gone = "{\"ticket\": {\"id\": 7}, \"responses\": []}";
    assertThat(documentedDelete(404, there)).isEmpty();
    assertThat(documentedDelete(200, gone)).isEmpty();
    assertThat(documentedDelete(200, there)).hasSize(1);
  }

  private static List<Finding> documentedDelete(int status, String after) {
    Request request =
        Request.of("deleteReplyWithDocumentedMethod", "POST", "/tickets/7/responses/1");
    return new Script()
        .step("", request, status, "{}", new Intent.Probe("the documented method"))
        .between(Script.look("{}"), Script.look(after))
        .judgedBy(InputChecks.all(), "input.documented-delete");
  }

  @ParameterizedTest
  @CsvSource({"422, 0", "200, 0", "500, 1", "502, 1", "0, 1"})
  void aWrongRequestBringsNothingDown(int status, int found) {
    assertThat(new Script()
            .refused(Reason.INVALID, "per_page", CREATE, status, "{}")
            .judgedBy(InputChecks.all(), "input.crash"))
        .hasSize(found);
    assertThat(new Script()
            .step("", CREATE, status, "{}", new Intent.Probe("a huge number"))
            .judgedBy(InputChecks.all(), "input.crash"))
        .hasSize(found);
  }

  @Test
  void aRefusedRequestLeavesNothing() {
    String before = "{\"ticket\": {\"id\": 7, \"priority\": \"normal\"}}";
    String after = "{\"ticket\": {\"id\": 7, \"priority\": \"bogus\"}}";
    assertThat(changed(422, before, before)).isEmpty();
    assertThat(changed(422, before, after)).singleElement().satisfies(finding -> {
      assertThat(finding.operation()).isEqualTo("updateTicketProperty");
      assertThat(finding.message()).contains("changed priority");
    });
    assertThat(changed(200, before, after)).as("it says so itself").isEmpty();
  }

  private static List<Finding> changed(int status, String before, String after) {
    Request request = PROPERTY.with("prop_name", "priority").with("prop_value", "bogus");
    return new Script()
        .refused(Reason.INVALID_BY_DOCUMENTATION, "prop_value", request, status, "{}")
        .between(Script.look(before), Script.look(after))
        .judgedBy(InputChecks.all(), "input.refused-changed-something");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": {\"required\": \"x\"}} | 0",
        "{\"ticket.title\": {\"required\": \"x\"}, \"ticket.content\": {\"required\": \"x\"}} | 0",
        "{\"message\": \"Ticket could not be created\"} | 0",
        "\"a sentence\" | 0",
        "{\"content\": {\"required\": \"x\"}} | 1",
      })
  void anErrorByFieldNamesTheField(String body, int found) {
    assertThat(new Script()
            .refused(Reason.MISSING, "ticket[title]", CREATE, 422, body)
            .judgedBy(InputChecks.all(), "input.names-the-field"))
        .hasSize(found);
  }
}
