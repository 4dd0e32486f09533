package io.github.fluentsupportkit.server.replies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ChangingRepliesTest {

  private final Desk desk;

  ChangingRepliesTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void aChangeTouchesTheContentAlone() {
    long ticket = desk.opened("Changed");
    long reply = desk.responded(ticket, "Before");
    Answer before = desk.ticket(ticket);

    Answer answer = desk.admin()
        .put(
            path(ticket, reply),
            Map.of("content", "<i>After</i><script>x</script>", "conversation_type", "note"))
        .ok();

    assertThat(answer.text("/response/content")).isEqualTo("<i>After</i>");
    assertThat(answer.at("/response/content_hash"))
        .isEqualTo(before.at("/responses/0/content_hash"));
    assertThat(answer.text("/response/conversation_type")).isEqualTo("response");
    assertThat(answer.at("/response/created_at")).isEqualTo(before.at("/responses/0/created_at"));
    Answer after = desk.ticket(ticket);
    assertThat(after.text("/responses/0/content")).isEqualTo("<p><i>After</i></p>\n");
    assertThat(after.at("/ticket/response_count")).isEqualTo(before.at("/ticket/response_count"));
  }

  @Test
  void aReplyIsChangedOnlyThroughItsOwnTicket() {
    long other = desk.opened("Other");
    long reply = desk.responded(desk.opened("Own"), "Mine");

    desk.admin().put(path(other, reply), Map.of("content", "x")).is(404);
    desk.admin().put(path(99999, reply), Map.of("content", "x")).is(404);
    desk.admin().put(path(other, 99999), Map.of("content", "x")).is(404);
  }

  @Test
  void aReplyIsDeletedOnlyThroughItsOwnTicket() {
    long other = desk.opened("Other");
    long ticket = desk.opened("Own");
    long reply = desk.responded(ticket, "Mine");

    desk.admin().delete(path(other, reply)).is(404);
    assertThat(desk.ticket(ticket).ids("/responses")).containsExactly(reply);
    desk.admin().delete(path(ticket, reply)).ok();
    assertThat(desk.ticket(ticket).ids("/responses")).isEmpty();
    desk.admin().delete(path(ticket, reply)).is(404);
  }

  @Test
  void aDeletedReplyStaysCounted() {
    long ticket = desk.opened("Counted");
    desk.responded(ticket, "One");
    long reply = desk.responded(ticket, "Two");

    desk.admin().delete(path(ticket, reply)).ok();

    assertThat(desk.ticket(ticket).number("/ticket/response_count")).isEqualTo(2);
    assertThat(desk.admin()
            .get("/tickets?search=id:" + ticket)
            .text("/tickets/data/0/preview_response/content"))
        .isEqualTo("One");
  }

  @Test
  void contentIsNeeded() {
    long ticket = desk.opened("Needed");
    long reply = desk.responded(ticket, "Stays");

    assertThat(desk.admin().send("PUT", path(ticket, reply)).is(422).text("/content/required"))
        .isNotBlank();
    desk.admin()
        .put(path(ticket, reply), Map.of("content", "<script>x</script>"))
        .is(422);
    assertThat(desk.ticket(ticket).text("/responses/0/content")).isEqualTo("<p>Stays</p>\n");
  }

  @Test
  void postDeletesNothing() {
    long ticket = desk.opened("Posted");
    long reply = desk.responded(ticket, "Stays");

    desk.admin().send("POST", path(ticket, reply)).is(404);

    assertThat(desk.ticket(ticket).ids("/responses")).containsExactly(reply);
  }

  @Test
  void aLimitedAgentChangesRepliesOfOwnTicketsOnly() {
    long ticket = desk.opened("Nobody's");
    long note = desk.admin()
        .post(
            "/tickets/" + ticket + "/responses",
            Map.of("content", "N", "conversation_type", "note"))
        .ok()
        .number("/response/id");

    desk.as("agent").put(path(ticket, note), Map.of("content", "x")).is(423);
    desk.as("agent").delete(path(ticket, note)).is(423);
    desk.assigned(ticket, 2);
    desk.as("agent").put(path(ticket, note), Map.of("content", "x")).ok();
    desk.as("agent").delete(path(ticket, note)).ok();
  }

  private static String path(long ticket, long reply) {
    return "/tickets/" + ticket + "/responses/" + reply;
  }
}
