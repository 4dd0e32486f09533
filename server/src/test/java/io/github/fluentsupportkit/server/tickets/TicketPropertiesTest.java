package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class TicketPropertiesTest {

  private final Desk desk;

  TicketPropertiesTest(Desk desk) {
    this.desk = desk;
  }

  @ParameterizedTest
  @CsvSource({
    "priority,critical,Priority has been updated",
    "client_priority,medium,Client priority has been updated"
  })
  void aPriorityStandsForItself(String name, String value, String message) {
    long ticket = desk.opened("Priority");

    Answer answer = change(ticket, name, value).ok();

    assertThat(answer.text("/message")).isEqualTo(message);
    assertThat(answer.at("/update_data").toString()).isEqualTo("[]");
    assertThat(desk.ticket(ticket).text("/ticket/" + name)).isEqualTo(value);
    assertThat(desk.ticket(ticket).ids("/responses")).isEmpty();
  }

  @Test
  void aProductIsAnsweredInFull() {
    long ticket = desk.opened("Product");

    assertThat(change(ticket, "product_id", "2").ok().text("/update_data/product/title"))
        .isEqualTo("Fluent Forms");
    assertThat(desk.ticket(ticket).number("/ticket/product_id")).isEqualTo(2);
  }

  @Test
  void aNewAgentIsNotedAmongTheReplies() {
    long ticket = desk.opened("Agent");

    Answer answer = change(ticket, "agent_id", 2).ok();

    assertThat(answer.text("/update_data/agent/full_name")).isEqualTo("Alan Agent");
    assertThat(answer.text("/update_data/assigner/full_name")).isEqualTo("Ada Min");
    Answer after = desk.ticket(ticket);
    assertThat(after.texts("/responses", "conversation_type")).containsExactly("internal_info");
    assertThat(after.text("/responses/0/content"))
        .isEqualTo("<p>Ada Min assign Alan Agent in this ticket</p>\n");
    assertThat(after.number("/ticket/response_count")).isZero();
    change(ticket, "agent_id", 1).ok();
    assertThat(desk.ticket(ticket).text("/responses/0/content"))
        .isEqualTo("<p>Ada Min assign this ticket to self</p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "status,closed,422",
    "customer_id,3,422",
    "content_hash,x,422",
    "priority,urgent,422",
    "client_priority,'',422",
    "agent_id,two,422",
    "agent_id,-1,422",
    "agent_id,99999,404",
    "agent_id,3,404",
    "agent_id,99999999999999999999,404",
    "product_id,99999,404",
    "product_id,0,404"
  })
  void whatIsNoPropertyAndWhatIsNoValueIsRefused(String name, String value, int status) {
    long ticket = desk.opened("Refused");
    Object before = desk.everything();

    change(ticket, name, value).is(status);

    assertThat(desk.everything()).isEqualTo(before);
  }

  @Test
  void nothingAndAnUnknownTicketAreRefused() {
    assertThat(desk.admin()
            .send("PUT", "/tickets/" + desk.opened("N") + "/property")
            .is(422)
            .body()
            .propertyNames())
        .containsExactlyInAnyOrder("prop_name", "prop_value");
    change(99999, "priority", "normal").is(404);
  }

  @Test
  void onlyAgentsWhoMayAssignDo() {
    long ticket = desk.opened("Unassigned");
    Map<String, ?> toSelf = Map.of("prop_name", "agent_id", "prop_value", 2);

    desk.as("agent").put("/tickets/" + ticket + "/property", toSelf).is(403);
    desk.as("agent")
        .put(
            "/tickets/" + ticket + "/property",
            Map.of("prop_name", "priority", "prop_value", "medium"))
        .ok();

    assertThat(desk.ticket(ticket).at("/ticket/agent_id").isNull()).isTrue();
  }

  private Answer change(long ticket, String name, Object value) {
    return desk.admin()
        .send(
            "PUT",
            "/tickets/" + ticket + "/property",
            Map.of("prop_name", name, "prop_value", value));
  }
}
