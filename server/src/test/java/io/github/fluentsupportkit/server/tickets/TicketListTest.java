package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class TicketListTest {

  private final Desk desk;

  TicketListTest(Desk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void sevenTickets() {
    SevenTickets.in(desk);
  }

  @ParameterizedTest
  @CsvSource({
    "filters[status_type]=open, 1 2 4 5 6 7",
    "filters[status_type]=new, 1 2 4 5 6 7",
    "filters[status_type]=active, ''",
    "filters[status_type]=closed, 3",
    "filters[status_type]=all, 1 2 3 4 5 6 7",
    "filters[status_type]=, 1 2 3 4 5 6 7",
    "filters[product_id]=2, 7",
    "filters[product_id]=99, ''",
    "filters[product_id]=, 1 2 3 4 5 6 7",
    "filters[agent_id]=2, 2",
    "filters[agent_id]=1, 3",
    "filters[priority]=medium, 7",
    "filters[client_priority]=critical, 4",
    "filters[client_priority]=normal, ''",
    "filters[waiting_for_reply]=yes, 1 2 4 5 6 7",
    "filters[waiting_for_reply]=no, 3",
    "filters[mailbox_id]=2, 5",
    "customer_id=3, 1 2 3 4 5 6 7",
    "customer_id=99, ''",
    "customer_id=3&filters[mailbox_id]=2, 5",
    "filters[ticket_tags][]=1, 6",
    "filters[ticket_tags][]=1&filters[ticket_tags][]=2, 6",
    "filters[ticket_tags][0]=2, 6",
    "filters[ticket_tags]=2, 6",
    "filters[ticket_tags][]=99, ''",
    "filters[status_type]=open&filters[agent_id]=2, 2",
    "filters[status_type]=closed&filters[agent_id]=2, ''",
    "filters=, 1 2 3 4 5 6 7",
    "filters[nobody_knows]=x, 1 2 3 4 5 6 7",
    "nobody_knows=x&page=1&per_page=15, 1 2 3 4 5 6 7",
    "filters%5Bstatus_type%5D=closed, 3"
  })
  void aFilterRestricts(String query, String ids) {
    makeTheCustomerSpeakBefore(3);

    assertThat(found(query)).containsExactlyElementsOf(numbers(ids));
  }

  /** All happened within a second, in which nobody spoke last. */
  private void makeTheCustomerSpeakBefore(long ticket) {
    desk.sql()
        .sql(
            "update ticket set last_customer_response = timestamp '2021-12-02 20:15:56' where id = ?")
        .param(ticket)
        .update();
  }

  @ParameterizedTest
  @CsvSource({
    "per_page=0, per_page",
    "per_page=-1, per_page",
    "per_page=1001, per_page",
    "per_page=ten, per_page",
    "per_page=1.5, per_page",
    "per_page[]=3, per_page",
    "page=0, page",
    "page=-9223372036854775809, page",
    "page=x, page",
    "order_by=password, order_by",
    "order_by=id;drop table ticket, order_by",
    "order_type=UP, order_type",
    "filters[status_type]=bogus, filters.status_type",
    "filters[product_id]=x, filters.product_id",
    "filters[agent_id]=0, filters.agent_id",
    "filters[waiting_for_reply]=maybe, filters.waiting_for_reply",
    "filters[ticket_tags][]=x, filters.ticket_tags.0",
    "filters=x, filters"
  })
  void whatIsNotAllowedIsRefusedByName(String query, String field) {
    assertThat(desk.admin()
            .get("/tickets?" + query.replace(" ", "+").replace("&", "&"))
            .is(422)
            .body()
            .propertyNames())
        .containsExactly(field);
  }

  @Test
  void blankParametersAreNotGiven() {
    assertThat(
            found(
                "per_page=&page=&search=&order_by=&order_type=&filters[agent_id]=&filters[ticket_tags][]="))
        .hasSize(7);
  }

  @Test
  void agentsSeeWhatTheyMaySee() {
    desk.agent("sees-own", Permission.OWN_TICKETS);
    desk.agent("sees-nothing");
    desk.agent("sees-others", Permission.OTHER_TICKETS);

    assertThat(seenBy("admin")).isEqualTo(numbers("1 2 3 4 5 6 7"));
    assertThat(seenBy("agent")).isEqualTo(numbers("1 2 4 5 6 7"));
    assertThat(seenBy("sees-own")).isEmpty();
    assertThat(seenBy("sees-nothing")).isEmpty();
    assertThat(seenBy("sees-others")).isEqualTo(numbers("2 3"));
  }

  private List<Long> seenBy(String login) {
    Answer answer = desk.as(login).get("/tickets").ok();
    List<Long> ids = answer.ids("/tickets/data");
    assertThat(answer.number("/tickets/total")).isEqualTo(ids.size());
    return ids;
  }

  private List<Long> found(String query) {
    Answer answer = desk.admin().get("/tickets?" + query).ok();
    List<Long> ids = answer.ids("/tickets/data");
    assertThat(answer.number("/tickets/total")).as("total").isEqualTo(ids.size());
    return ids;
  }

  private static List<Long> numbers(String text) {
    return text.isEmpty()
        ? List.of()
        : Stream.of(text.split(" ")).map(Long::valueOf).toList();
  }
}
