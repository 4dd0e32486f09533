package io.github.fluentsupportkit.server.replies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ClosingTicketsTest {

  private final Desk desk;

  ClosingTicketsTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void closingNotesWhoAndWhen() {
    long ticket = desk.opened("Closing");
    aged(ticket, 120);

    Answer answer = reply("admin", ticket, Map.of("content", "Bye", "close_ticket", "yes"));
    Answer after = desk.ticket(ticket);

    assertThat(answer.text("/ticket/status")).isEqualTo("closed");
    assertThat(answer.number("/ticket/closed_by")).isEqualTo(1);
    assertThat(answer.number("/ticket/total_close_time")).isBetween(120L, 130L);
    assertThat(answer.text("/ticket/resolved_at")).isEqualTo(answer.text("/ticket/waiting_since"));
    assertThat(after.texts("/responses", "conversation_type"))
        .containsExactly("internal_info", "response");
    assertThat(after.text("/responses/0/content")).contains("Ticket has been closed");
    assertThat(after.number("/ticket/response_count")).isEqualTo(1);
  }

  @Test
  void closingTwiceChangesNothing() {
    long ticket = desk.opened("Twice");
    desk.closed(ticket);
    Answer before = desk.ticket(ticket);

    reply("admin", ticket, Map.of("content", "Bye again", "close_ticket", "yes"));

    Answer after = desk.ticket(ticket);
    for (String field :
        new String[] {"status", "closed_by", "resolved_at", "total_close_time", "agent_id"}) {
      assertThat(after.at("/ticket/" + field)).as(field).isEqualTo(before.at("/ticket/" + field));
    }
    assertThat(after.texts("/responses", "conversation_type"))
        .containsExactly("response", "internal_info", "response");
  }

  @Test
  void aNoteMayCloseToo() {
    long ticket = desk.opened("Closed by a note");

    Answer answer = reply(
        "admin",
        ticket,
        Map.of("content", "N", "conversation_type", "note", "close_ticket", "yes"));

    assertThat(answer.text("/ticket/status")).isEqualTo("closed");
    assertThat(answer.at("/ticket/agent_id").isNull()).isTrue();
  }

  @Test
  void aResponseToAClosedTicketLeavesItClosed() {
    long ticket = desk.opened("Stays closed");
    desk.closed(ticket);

    assertThat(reply("admin", ticket, Map.of("content", "PS")).text("/ticket/status"))
        .isEqualTo("closed");
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
