package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class ShownTicketTest {

  private final Desk desk;

  ShownTicketTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void bothPathsAnswerTheTicket() {
    long ticket = desk.opened("Both");

    assertThat(desk.ticket(ticket).text("/ticket/title")).isEqualTo("Both");
    Answer page = desk.admin().get("/ticket/" + ticket).ok();
    assertThat(page.ids("/tickets/data")).containsExactly(ticket);
    assertThat(page.number("/tickets/total")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "99999",
        "9223372036854775807",
        "99999999999999999999",
        "abc",
        "1x",
        "-1",
        "1.0"
      })
  void whatIsNotThereIsNotFound(String id) {
    for (String path : new String[] {"/tickets/", "/ticket/"}) {
      assertThat(desk.admin().get(path + id).is(404).text("/message")).isNotBlank();
    }
  }

  @Test
  void repliesComeLatestFirstWithTheirAuthors() {
    long ticket = desk.opened("Talk");
    desk.responded(ticket, "One");
    desk.responded(ticket, "Two");

    Answer shown = desk.ticket(ticket);
    assertThat(shown.texts("/responses", "content"))
        .containsExactly("<p>Two</p>\n", "<p>One</p>\n");
    assertThat(shown.text("/responses/0/person/full_name")).isEqualTo("Ada Min");
    assertThat(shown.number("/agent_id")).isEqualTo(1);
  }

  @Test
  void repliesAreWithinTheTicketAsWellWhereLaterReleasesHaveThem() {
    long ticket = desk.opened("Within");
    desk.responded(ticket, "First");

    Answer shown = desk.ticket(ticket);
    assertThat(shown.at("/ticket/responses")).isEqualTo(shown.at("/responses")).isNotEmpty();
  }

  @Test
  void datesAreInThePlainForm() {
    Answer shown = desk.ticket(desk.opened("Dates"));

    for (String field :
        new String[] {"created_at", "updated_at", "waiting_since", "last_customer_response"}) {
      assertThat(shown.text("/ticket/" + field))
          .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    }
  }

  @Test
  void whoHasATicketOpenIsShownForAMinute() {
    long ticket = desk.opened("Open");
    assertThat(viewers(ticket)).isEmpty();

    assertThat(desk.as("agent").get("/tickets/" + ticket).texts("/ticket/live_activity", "email"))
        .containsExactly("alan@example.test");
    assertThat(desk.ticket(ticket).texts("/ticket/live_activity", "email"))
        .containsExactly("ada@example.test", "alan@example.test");
    assertThat(viewers(ticket)).containsExactly("ada@example.test", "alan@example.test");

    desk.sql()
        .sql("update ticket_view set seen_at = seen_at - interval '61' second where person_id = 2")
        .update();
    assertThat(viewers(ticket)).containsExactly("ada@example.test");
  }

  private Iterable<String> viewers(long ticket) {
    return desk.admin()
        .get("/tickets?search=id:" + ticket)
        .texts("/tickets/data/0/live_activity", "email");
  }

  @Test
  void furtherPropertiesMayBeAskedFor() {
    String path = "/tickets/" + desk.opened("With");

    desk.admin()
        .get(path + "?with[]=other_tickets&with[]=extra_widgets&with_data[]=fluentcrm_profile")
        .ok();
    desk.admin().get(path + "?with%5B%5D=other_tickets").ok();
    desk.admin().get(path + "?with[0]=other_tickets&with[1]=extra_widgets").ok();
    desk.admin().get(path + "?with[]=&with=").ok();
    desk.admin().get(path + "?with[]=nobody_knows").is(422);
  }

  @Test
  void aTicketOfOthersIsNotShown() {
    long ticket = desk.opened("Others'");
    desk.assigned(ticket, 1);

    desk.as("agent").get("/tickets/" + ticket).is(423);
    desk.as("agent").get("/ticket/" + ticket).is(423);
  }
}
