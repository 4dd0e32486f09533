package io.github.fluentsupportkit.conformance.checks.effects;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Script;
import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EffectsTest {

  private static final String NOT_FOUND = "{\"message\": \"No ticket\"}";
  private static final String TICKET = "{\"ticket\": {\"id\": 7}, \"responses\": []}";
  private static final String LISTED = "{\"id\": 7, \"title\": \"own\", \"customer_id\": \"3\"}";

  private final List<Step> actions = new ArrayList<>();

  @Test
  void aTicketThatCameIsTheRequestsWhoseTitleItHas() {
    refused(create("one"), 401);
    refused(create("two"), 422);
    Snapshot after = Script.look(TICKET, LISTED, "{\"id\": 8, \"title\": \"two\"}");
    assertThat(between(Script.look(TICKET, LISTED), after)).containsExactly("createTicket 2");
  }

  @Test
  void aTicketWithoutATitleIsToldByItsContent() {
    refused(create("one"), 401);
    refused(Request.of("createTicket", "POST", "/tickets").with("ticket[content]", "two"), 422);
    Snapshot after =
        Script.look(TICKET, LISTED, "{\"id\": 8, \"title\": \"\", \"content\": \"two\"}");
    assertThat(between(Script.look(TICKET, LISTED), after)).containsExactly("createTicket 2");
  }

  @Test
  void aTicketThatIsGoneWasDeletedByWhoeverNamedIt() {
    refused(
        Request.of("bulkDeleteTickets", "POST", "/tickets/bulk-actions").with("ticket_ids[]", 9),
        401);
    refused(
        Request.of("bulkDeleteTickets", "POST", "/tickets/bulk-actions").with("ticket_ids[]", 7),
        403);
    assertThat(between(Script.look(TICKET, LISTED), Script.look(NOT_FOUND)))
        .containsExactly("bulkDeleteTickets 2");
  }

  @Test
  void aTicketThatAListLeavesOutIsNotGone() {
    refused(
        Request.of("bulkDeleteTickets", "POST", "/tickets/bulk-actions").with("ticket_ids[]", 7),
        403);
    assertThat(between(Script.look(TICKET, LISTED), Script.look(TICKET))).isEmpty();
  }

  @Test
  void ticketsThatWentWithTheirCustomerAreNotReportedAsWell() {
    refused(Request.of("deleteCustomer", "DELETE", "/customers/3"), 403);
    Snapshot before =
        Script.withCustomer(Script.look(TICKET, LISTED), "{\"customer\": {\"id\": 3}}");
    Snapshot after = Script.withCustomer(Script.look(NOT_FOUND), "{\"customer\": null}");
    assertThat(between(before, after)).containsExactly("deleteCustomer 1");
  }

  @Test
  void repliesComeChangeAndGo() {
    String path = "/tickets/7/responses";
    refused(Request.of("replyToTicket", "POST", path).with("content", "new"), 401);
    refused(Request.of("updateReply", "PUT", "/tickets/8/responses/2").with("content", "x"), 404);
    refused(Request.of("deleteReply", "DELETE", path + "/3"), 401);
    assertThat(between(
            Script.look(replies("{\"id\": 2, \"content\": \"was\"}, {\"id\": 3}")),
            Script.look(
                replies("{\"id\": 2, \"content\": \"x\"}, {\"id\": 4, \"content\": \"new\"}"))))
        .containsExactlyInAnyOrder("replyToTicket 1", "updateReply 2", "deleteReply 3");
  }

  @Test
  void eventsAmongTheRepliesAreNobodysReply() {
    refused(Request.of("replyToTicket", "POST", "/tickets/7/responses").with("content", "n"), 401);
    assertThat(between(
            Script.look(replies("")),
            Script.look(replies("{\"id\": 4, \"conversation_type\": \"internal_info\"}"))))
        .isEmpty();
  }

  @Test
  void tagsComeAndGo() {
    refused(Request.of("addTag", "POST", "/tickets/7/tags").with("tag_id", 5), 401);
    refused(Request.of("removeTag", "DELETE", "/tickets/7/tags/4"), 401);
    assertThat(between(
            Script.look("{\"ticket\": {\"id\": 7, \"tags\": [{\"id\": 4}]}}"),
            Script.look("{\"ticket\": {\"id\": 7, \"tags\": [{\"id\": 5}]}}")))
        .containsExactlyInAnyOrder("addTag 1", "removeTag 2");
  }

  @Test
  void aCustomerWhoChangedIsToldByTheValue() {
    Request update = Request.of("updateCustomer", "PUT", "/customers/3");
    refused(update.with("first_name", "one"), 401);
    refused(update.with("first_name", "two"), 403);
    Snapshot look = Script.look(TICKET);
    assertThat(between(
            Script.withCustomer(look, "{\"customer\": {\"id\": 3, \"first_name\": \"Ada\"}}"),
            Script.withCustomer(look, "{\"customer\": {\"id\": 3, \"first_name\": \"two\"}}")))
        .containsExactly("updateCustomer 2");
  }

  @Test
  void aCrashIsNoRefusal() {
    refused(create("one"), 500);
    Snapshot after = Script.look(TICKET, LISTED, "{\"id\": 8, \"title\": \"one\"}");
    assertThat(between(Script.look(TICKET, LISTED), after)).isEmpty();
  }

  private static String replies(String list) {
    return "{\"ticket\": {\"id\": 7}, \"responses\": [" + list + "]}";
  }

  private static Request create(String title) {
    return Request.of("createTicket", "POST", "/tickets").with("ticket[title]", title);
  }

  private void refused(Request request, int status) {
    Answer answer = new Answer(status, Map.of(), "{}".getBytes(StandardCharsets.UTF_8), null, 1);
    Intent intent = new Intent.Refusal(Intent.Reason.ROLE, "somebody");
    actions.add(Step.of(actions.size() + 1, "", request, answer, intent));
  }

  /** Operation and number of the likeliest request of each effect. */
  private List<String> between(Snapshot before, Snapshot after) {
    return Effects.of(new Change(actions, Target.NOTHING, before, after)).stream()
        .map(effect -> effect.operation() + " " + effect.suspects().get(0).number())
        .toList();
  }
}
