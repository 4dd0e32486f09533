package io.github.fluentsupportkit.conformance.checks.access;

import static io.github.fluentsupportkit.conformance.checks.Severity.ERROR;
import static io.github.fluentsupportkit.conformance.checks.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Script;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessChecksTest {

  private static final Request LIST = Request.of("listTickets", "GET", "/tickets");
  private static final Request TICKET = Request.of("getTicket", "GET", "/tickets/7");
  private static final Request REPLY = Request.of("replyToTicket", "POST", "/tickets/7/responses");
  private static final Request PORTAL =
      Request.of("createPortalTicket", "POST", "/customer-portal/tickets").as(Caller.CUSTOMER);
  private static final Intent PROBE = new Intent.Probe("a customer names another one");

  @ParameterizedTest
  @CsvSource({
    "access.no-credentials, NO_CREDENTIALS, NOBODY, 401, 200",
    "access.no-credentials, NO_CREDENTIALS, NOBODY, 401, 403",
    "access.no-credentials, NO_CREDENTIALS, NOBODY, 401, 404",
    "access.wrong-credentials, WRONG_CREDENTIALS, WRONG_PASSWORD, 401, 200",
    "access.wrong-credentials, WRONG_CREDENTIALS, UNKNOWN_USER, 429, 200",
    "access.malformed-credentials, MALFORMED_CREDENTIALS, MALFORMED, 401, 200",
    "access.customer-kept-out, ROLE, CUSTOMER, 403, 200",
    "access.customer-kept-out, ROLE, CUSTOMER, 403, 401",
    "access.limited-agent, ROLE, AGENT, 403, 200",
    "access.limited-agent, ROLE, AGENT, 423, 404",
  })
  void whoeverMayNotEnterIsKeptOut(String id, Reason reason, Caller caller, int right, int wrong) {
    assertThat(refused(reason, caller, right).judgedBy(AccessChecks.all(), id)).isEmpty();
    assertThat(refused(reason, caller, wrong).judgedBy(AccessChecks.all(), id))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(ERROR);
          assertThat(finding.operation()).isEqualTo("listTickets");
          assertThat(finding.actual()).isEqualTo(Integer.toString(wrong));
        });
  }

  @Test
  void aServerThatAsksToWaitLetsNobodyIn() {
    Script script = refused(Reason.WRONG_CREDENTIALS, Caller.WRONG_PASSWORD, 429);
    assertThat(script.examinedBy(AccessChecks.all(), "access.wrong-credentials"))
        .isZero();
  }

  private static Script refused(Reason reason, Caller caller, int status) {
    return new Script().refused(reason, caller.toString(), LIST.as(caller), status, "{}");
  }

  @ParameterizedTest
  @CsvSource({"404", "422", "423", "403"})
  void ticketsOfOthersAreRefusedInManyWays(int status) {
    assertThat(foreign(REPLY, status).judgedBy(AccessChecks.all(), "access.foreign-object"))
        .isEmpty();
  }

  @Test
  void aReplyToATicketOfOthersWeighsMoreThanALookAtIt() {
    assertThat(foreign(REPLY, 200).judgedBy(AccessChecks.all(), "access.foreign-object"))
        .extracting(Finding::severity)
        .containsExactly(ERROR);
    assertThat(foreign(TICKET, 200).judgedBy(AccessChecks.all(), "access.foreign-object"))
        .extracting(Finding::severity)
        .containsExactly(WARNING);
  }

  @Test
  void anAgentsListShowsNoTicketOfOthers() {
    assertThat(listed("[{\"id\": 9}]").judgedBy(AccessChecks.all(), "access.foreign-list"))
        .isEmpty();
    assertThat(listed("[{\"id\": 9}, {\"id\": 7}]")
            .judgedBy(AccessChecks.all(), "access.foreign-list"))
        .extracting(Finding::where)
        .containsExactly("/tickets/data/1");
  }

  private static Script foreign(Request request, int status) {
    return new Script()
        .refused(Reason.FOREIGN_OBJECT, "agent", request.as(Caller.AGENT), status, "{}");
  }

  private static Script listed(String data) {
    return foreign(REPLY, 423)
        .sent(LIST.as(Caller.AGENT), 200, "{\"tickets\": {\"data\": " + data + "}}");
  }

  @Test
  void aCustomerSpeaksInNoOtherName() {
    assertThat(portal("5", "5").judgedBy(AccessChecks.all(), "access.portal-own-only"))
        .isEmpty();
    assertThat(portal("3", "5").judgedBy(AccessChecks.all(), "access.portal-own-only"))
        .extracting(Finding::where)
        .containsExactly("/ticket/customer_id");
    assertThat(portal("5", "3").judgedBy(AccessChecks.all(), "access.portal-own-only"))
        .extracting(Finding::where)
        .containsExactly("/tickets/data/0/customer_id");
  }

  private static Script portal(String answered, String listed) {
    return new Script()
        .step(
            "",
            PORTAL.with("title", "t").with("customer_id", 3),
            200,
            "{\"ticket\": {\"id\": 8, \"customer_id\": " + answered + "}}",
            PROBE)
        .sent(
            LIST,
            200,
            "{\"tickets\": {\"data\": [{\"id\": 8, \"customer_id\": \"" + listed + "\"}]}}");
  }

  @Test
  void aRefusedWriteIsToldByItsText() {
    String before = "{\"ticket\": {\"id\": 7}, \"responses\": []}";
    String after =
        "{\"ticket\": {\"id\": 7}, \"responses\": [{\"id\": 1, \"content\": \"<p>by agent 2</p>\"}]}";
    assertThat(replies()
            .between(Script.look(before), Script.look(before))
            .judgedBy(AccessChecks.all(), "access.refused-write-took-effect"))
        .isEmpty();
    assertThat(replies()
            .between(Script.look(before), Script.look(after))
            .judgedBy(AccessChecks.all(), "access.refused-write-took-effect"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.operation()).isEqualTo("replyToTicket");
          assertThat(finding.steps()).first().isEqualTo(2);
          assertThat(finding.message()).contains("(agent)").contains("added a reply");
        });
  }

  private static Script replies() {
    return new Script()
        .refused(Reason.NO_CREDENTIALS, "nobody", by(Caller.NOBODY, "by nobody 1"), 401, "{}")
        .refused(Reason.FOREIGN_OBJECT, "agent", by(Caller.AGENT, "by agent 2"), 423, "{}");
  }

  private static Request by(Caller caller, String text) {
    return REPLY.with("content", text).as(caller);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\": \"rest_forbidden\", \"data\": {\"status\": 401}} | ''",
        "{\"code\": \"rest_forbidden\", \"data\": {\"status\": 403}} | /data/status",
        "{\"code\": \"nope\", \"data\": {\"status\": 401}} | /code",
      })
  void codeAndStatusOfARefusalAgree(String body, String where) {
    List<Finding> found = new Script()
        .refused(Reason.NO_CREDENTIALS, "nobody", LIST.as(Caller.NOBODY), 401, body)
        .judgedBy(AccessChecks.all(), "access.refusal-form");
    assertThat(found)
        .extracting(Finding::where)
        .containsExactlyElementsOf(where.isEmpty() ? List.of() : List.of(where));
  }

  @Test
  void wordPressMayBeMorePreciseAboutWrongPasswords() {
    assertThat(new Script()
            .refused(
                Reason.WRONG_CREDENTIALS,
                "wrong password",
                LIST.as(Caller.WRONG_PASSWORD),
                401,
                "{\"code\": \"incorrect_password\", \"data\": {\"status\": 401}}")
            .judgedBy(AccessChecks.all(), "access.refusal-form"))
        .isEmpty();
  }

  @Test
  void whatExistsAndWhatDoesNotLooksTheSame() {
    assertThat(known(401).judgedBy(AccessChecks.all(), "access.reveals-nothing"))
        .isEmpty();
    assertThat(known(404).judgedBy(AccessChecks.all(), "access.reveals-nothing"))
        .hasSize(1);
  }

  private static Script known(int statusOfUnknown) {
    Request unknown = Request.of("getTicket", "GET", "/tickets/99999999");
    return new Script()
        .refused(Reason.NO_CREDENTIALS, "nobody", TICKET.as(Caller.NOBODY), 401, "{}")
        .refused(Reason.NO_CREDENTIALS, "nobody", unknown.as(Caller.NOBODY), statusOfUnknown, "{}");
  }
}
