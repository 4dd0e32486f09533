package io.github.fluentsupportkit.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import io.github.fluentsupportkit.server.running.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CustomerPortalTest {

  private static final String PATH = "/customer-portal/tickets";

  private final Desk desk;

  CustomerPortalTest(Desk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void begin() {
    desk.startOver();
  }

  @Test
  void aUserBecomesACustomerByTheFirstTicket() {
    Answer first = opened("customer", Map.of());
    Answer second = opened("customer", Map.of());
    long id = first.number("/ticket/customer_id");

    assertThat(second.number("/ticket/customer_id")).isEqualTo(id);
    Answer customer = desk.admin().get("/customers/" + id);
    assertThat(customer.text("/customer/full_name")).isEqualTo("Cara Stone");
    assertThat(customer.number("/customer/user_id")).isEqualTo(3);
    assertThat(customer.text("/customer/ip_address")).isEqualTo("127.0.0.1");
  }

  @Test
  void anAgentWritesAsACustomerToo() {
    long id = opened("agent", Map.of()).number("/ticket/customer_id");

    assertThat(desk.admin().get("/customers/" + id).ok().text("/customer/email"))
        .isEqualTo("alan@example.test");
  }

  @Test
  void everybodyWritesAsThemselvesOnly() {
    long id = opened(
            "customer", Map.of("customer_id", Desk.HILLARY, "agent_id", 1, "status", "closed"))
        .number("/ticket/id");

    Answer ticket = desk.ticket(id);
    assertThat(ticket.text("/ticket/customer/email")).isEqualTo("cara@example.test");
    assertThat(ticket.text("/ticket/status")).isEqualTo("new");
    assertThat(ticket.at("/ticket/agent_id").isNull()).isTrue();
  }

  @Test
  void aKnownAddressIsLinkedToItsUser() {
    long known = desk.customer("CARA@example.test");

    assertThat(opened("customer", Map.of()).number("/ticket/customer_id")).isEqualTo(known);
    assertThat(desk.admin().get("/customers/" + known).number("/customer/user_id"))
        .isEqualTo(3);
  }

  @Test
  void theAddressOfAnotherUsersCustomerIsNotTakenOver() {
    long cara = opened("customer", Map.of()).number("/ticket/customer_id");
    desk.admin()
        .put("/customers/" + cara, Map.of("email", "dave@example.test", "first_name", "Cara"))
        .ok();

    desk.as("customer2").post(PATH, Map.of("title", "T", "content", "C")).is(403);

    assertThat(desk.admin().get("/customers/" + cara).number("/customer/user_id"))
        .isEqualTo(3);
  }

  @Test
  void inactiveCustomersMayNotWrite() {
    long cara = opened("customer", Map.of()).number("/ticket/customer_id");
    desk.admin()
        .put(
            "/customers/" + cara,
            Map.of("email", "cara@example.test", "first_name", "Cara", "status", "inactive"))
        .ok();
    long tickets = desk.rows("ticket");

    desk.as("customer").post(PATH, Map.of("title", "T", "content", "C")).is(403);

    assertThat(desk.rows("ticket")).isEqualTo(tickets);
  }

  @Test
  void theCustomersPriorityIsTheAgentsAsWell() {
    Answer opened = opened("customer", Map.of("client_priority", "critical", "product_id", "1"));

    assertThat(opened.text("/ticket/priority")).isEqualTo("critical");
    assertThat(opened.text("/ticket/client_priority")).isEqualTo("critical");
    assertThat(opened.text("/ticket/source")).isEqualTo("web");
    assertThat(opened.text("/ticket/product_id")).isEqualTo("1");
    assertThat(opened("customer", Map.of()).text("/ticket/priority")).isEmpty();
  }

  @Test
  void whatIsMissingOrUnknownIsRefused() {
    assertThat(desk.as("customer").send("POST", PATH).is(422).body().propertyNames())
        .containsExactlyInAnyOrder("title", "content");
    desk.as("customer")
        .post(PATH, Map.of("title", "T", "content", "C", "product_id", 99))
        .is(404);
    desk.anonymous().post(PATH, Map.of("title", "T", "content", "C")).is(401);
    assertThat(desk.rows("ticket")).isZero();
  }

  @Test
  void aMailboxThatExistsGetsTheTicket() {
    assertThat(opened("customer", Map.of("mailbox_id", 2)).number("/ticket/mailbox_id"))
        .isEqualTo(2);
    assertThat(opened("customer", Map.of("mailbox_id", 99)).number("/ticket/mailbox_id"))
        .isEqualTo(1);
  }

  @Test
  void aUserWhoseCustomerWasDeletedBecomesANewOne() {
    long first = opened("customer", Map.of()).number("/ticket/customer_id");
    desk.admin().delete("/customers/" + first).ok();

    assertThat(opened("customer", Map.of()).number("/ticket/customer_id")).isNotEqualTo(first);
  }

  @Test
  void newUsersOfAnySortMayWrite() {
    desk.server().bean(World.class).user("Zoë", "zoe@example.test", "Zoë", "Ünal");

    for (String login : List.of("Zoë", "zoË", "ZOE@example.test")) {
      assertThat(opened(login, Map.of()).number("/ticket/customer_id")).isEqualTo(4);
    }
  }

  private Answer opened(String login, Map<String, ?> more) {
    Map<String, Object> ticket = new java.util.HashMap<>(Map.of("title", "T", "content", "C"));
    ticket.putAll(more);
    return desk.as(login).send("POST", PATH, ticket).ok();
  }
}
