package io.github.fluentsupportkit.server.replies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import io.github.fluentsupportkit.server.text.Md5;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReplyingTest {

  private final Desk desk;

  ReplyingTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void theFirstResponseActivatesAndAssigns() {
    long ticket = desk.opened("First");
    aged(ticket, 90);

    Answer answer =
        reply("agent", ticket, Map.of("content", "Hi", "conversation_type", "response"));

    assertThat(answer.text("/ticket/status")).isEqualTo("active");
    assertThat(answer.number("/ticket/agent_id")).isEqualTo(2);
    assertThat(answer.number("/ticket/response_count")).isEqualTo(1);
    assertThat(answer.number("/ticket/first_response_time")).isBetween(90L, 100L);
    assertThat(answer.number("/update_data/agent_id")).isEqualTo(2);
    assertThat(answer.text("/update_data/agent/email")).isEqualTo("alan@example.test");
    assertThat(answer.text("/ticket/last_agent_response"))
        .isEqualTo(answer.text("/ticket/waiting_since"))
        .isGreaterThan(answer.text("/ticket/last_customer_response"));
  }

  @Test
  void theSecondResponseAssignsNobodyElse() {
    long ticket = desk.opened("Second");
    reply("agent", ticket, Map.of("content", "Hi", "conversation_type", "response"));
    String first = desk.ticket(ticket).text("/ticket/first_response_time");
    aged(ticket, 50);

    Answer answer =
        reply("admin", ticket, Map.of("content", "Ho", "conversation_type", "response"));

    assertThat(answer.number("/ticket/agent_id")).isEqualTo(2);
    assertThat(answer.number("/ticket/response_count")).isEqualTo(2);
    assertThat(answer.text("/ticket/first_response_time")).isEqualTo(first);
    assertThat(answer.at("/update_data").toString()).isEqualTo("[]");
  }

  @Test
  void aNoteCountsAndDoesNothingElse() {
    long ticket = desk.opened("Note");
    Answer before = desk.ticket(ticket);
    aged(ticket, 50);

    Answer answer = reply("admin", ticket, Map.of("content", "Psst", "conversation_type", "note"));

    assertThat(answer.number("/ticket/response_count")).isEqualTo(1);
    assertThat(answer.text("/ticket/status")).isEqualTo("new");
    assertThat(answer.at("/ticket/agent_id").isNull()).isTrue();
    assertThat(answer.at("/ticket/first_response_time").isNull()).isTrue();
    assertThat(answer.at("/ticket/last_agent_response").isNull()).isTrue();
    assertThat(answer.at("/update_data").toString()).isEqualTo("[]");
    assertThat(before.text("/ticket/waiting_since"))
        .isGreaterThan(answer.text("/ticket/waiting_since"));
  }

  @Test
  void aReplyWithoutATypeIsAResponse() {
    Answer answer = reply("admin", desk.opened("No type"), Map.of("content", "Hi"));

    assertThat(answer.text("/response/conversation_type")).isEqualTo("response");
  }

  @Test
  void aReplyIsKeptSanitisedAndShownInParagraphs() {
    long ticket = desk.opened("Kept");

    Answer answer = reply(
        "admin", ticket, Map.of("content", "One <b onclick=x>two</b>\n\nThree<script>x</script>"));

    assertThat(answer.text("/response/content")).isEqualTo("<p>One <b>two</b></p>\n<p>Three</p>\n");
    assertThat(answer.text("/response/content_hash")).isEqualTo(Md5.of("One <b>two</b>\n\nThree"));
    assertThat(answer.at("/response/ticket_id").isNumber()).isTrue();
  }

  @Test
  void whatIsMissingOrUnknownIsRefused() {
    long ticket = desk.opened("Refused");
    long replies = desk.rows("reply");
    String path = "/tickets/" + ticket + "/responses";

    assertThat(desk.admin()
            .post(path, Map.of("conversation_type", "response"))
            .is(422)
            .text("/content/required"))
        .isEqualTo("The content field is required.");
    desk.admin().post(path, Map.of("content", "  ")).is(422);
    desk.admin()
        .post(path, Map.of("content", "x", "conversation_type", "internal_info"))
        .is(422);
    desk.admin().post(path, Map.of("content", "x", "close_ticket", "maybe")).is(422);
    desk.admin().post("/tickets/99999/responses", Map.of("content", "x")).is(404);
    assertThat(desk.rows("reply")).isEqualTo(replies);
  }

  @Test
  void anAgentRepliesOnlyToTicketsThatTheySee() {
    long ticket = desk.opened("Others'");
    desk.agent("own-only", Permission.OWN_TICKETS);

    desk.as("own-only")
        .post("/tickets/" + ticket + "/responses", Map.of("content", "x"))
        .is(423);
    desk.assigned(ticket, 1);
    desk.as("agent")
        .post("/tickets/" + ticket + "/responses", Map.of("content", "x"))
        .is(423);

    assertThat(desk.ticket(ticket).number("/ticket/response_count")).isZero();
  }

  private Answer reply(String login, long ticket, Map<String, ?> reply) {
    return desk.as(login)
        .send("POST", "/tickets/" + ticket + "/responses", reply)
        .ok();
  }

  /** Makes a ticket older than it is. */
  private void aged(long ticket, int seconds) {
    for (String column : new String[] {"created_at", "last_customer_response", "waiting_since"}) {
      desk.sql()
          .sql("update ticket set " + column + " = cast(? as timestamp) where id = ?")
          .params(
              java.time.LocalDateTime.parse(
                      desk.ticket(ticket).text("/ticket/" + column).replace(' ', 'T'))
                  .minusSeconds(seconds),
              ticket)
          .update();
    }
  }
}
