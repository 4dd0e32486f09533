package io.github.fluentsupportkit.server.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.ServerProcess;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two servers on one PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServersTest {

  private static final int TIMES = 24;

  private final String url = Database.POSTGRESQL.fresh();
  private final Records records = new Records(url);
  private final List<ServerProcess> servers = new java.util.ArrayList<>();
  private List<Client> clients = List.of();

  @BeforeAll
  void start() throws Exception {
    servers.add(ServerProcess.at(url));
    servers.add(ServerProcess.at(url));
    clients = servers.stream().map(s -> Client.of(s.baseUrl(), "admin")).toList();
  }

  @AfterEach
  void nothingIsThereInPart() {
    records.areWhole();
    assertThat(servers).allSatisfy(server -> assertThat(server.complaints()).isEmpty());
  }

  @AfterAll
  void stop() {
    servers.forEach(ServerProcess::close);
  }

  @Test
  void repliesAreAllCountedAndOneOfThemAssignsTheTicket() throws Exception {
    long ticket = open("Replies");

    List<Answer> answers = together(TIMES, (server, i) -> reply(server, ticket, "no"));

    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(records.number("select response_count from ticket where id = ?", ticket))
        .isEqualTo(TIMES);
    assertThat(answers.stream().filter(a -> a.body().at("/update_data").isObject()))
        .hasSize(1);
    assertThat(records.count(
            "ticket where id = ? and agent_id = 1 and first_response_time is not null", ticket))
        .isOne();
  }

  @Test
  void whatOneWritesTheOtherShowsAtOnce() throws Exception {
    for (int i = 0; i < TIMES; i++) {
      Client writing = clients.get(i % 2);
      Client reading = clients.get(1 - i % 2);
      newest(reading);
      long ticket = open(writing, "Seen " + i);

      assertThat(newest(reading).text("/tickets/data/0/title")).isEqualTo("Seen " + i);
      reply(writing, ticket, "yes");
      assertThat(newest(reading).text("/tickets/data/0/status")).isEqualTo("closed");
    }
  }

  @Test
  void manyWhoCloseATicketCloseItOnce() throws Exception {
    long ticket = open("Closing");

    together(TIMES, (server, i) -> reply(server, ticket, "yes"));

    assertThat(records.count(
            "reply where ticket_id = ? and conversation_type = 'internal_info'", ticket))
        .isOne();
  }

  @Test
  void aNewCustomerBecomesOneOnce() throws Exception {
    for (int round = 0; round < 5; round++) {
      String email = "once" + round + "@example.test";

      List<Answer> answers = together(TIMES, (server, i) -> openForNew(server, email));

      assertThat(answers).allMatch(answer -> answer.status() == 200);
      assertThat(records.count("person where email_key = ?", email)).isOne();
      assertThat(records.count(
              "ticket t join person p on p.id = t.customer_id where p.email_key = ?", email))
          .isEqualTo(TIMES);
    }
  }

  @Test
  void aUserWhoOpensTheFirstTicketsBecomesACustomerOnce() throws Exception {
    String json = "{\"title\":\"Mine\",\"content\":\"Help\"}";
    List<Client> caras =
        servers.stream().map(s -> Client.of(s.baseUrl(), "customer")).toList();

    List<Answer> answers = new Together(caras)
        .times(TIMES, (server, i) -> server.send("POST", "/customer-portal/tickets", json));

    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(records.count("person where email_key = 'cara@example.test'")).isOne();
  }

  @Test
  void aNameOfAUserIsGivenOnce() throws Exception {
    List<Answer> answers = together(
        TIMES,
        (server, i) -> server.send(
            "POST",
            "/tickets",
            "{\"ticket\":{\"title\":\"T\",\"content\":\"C\",\"create_customer\":\"yes\",\"create_wp_user\":\"yes\"},"
                + "\"newCustomer\":{\"first_name\":\"N\",\"username\":\"nick\",\"password\":\"secret\",\"email\":\"nick"
                + i + "@example.test\"}}"));

    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 422)).hasSize(TIMES - 1);
  }

  @Test
  void aTagIsPutOnOnceAndTakenOff() throws Exception {
    long ticket = open("Tags");

    List<Answer> answers = together(TIMES, (server, i) -> {
      server.send("POST", "/tickets/" + ticket + "/tags", "{\"tag_id\":2}");
      return i % 3 == 0
          ? server.send("DELETE", "/tickets/" + ticket + "/tags/2", "")
          : server.send("POST", "/tickets/" + ticket + "/tags", "{\"tag_id\":2}");
    });

    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(records.count("ticket_tag where ticket_id = ?", ticket)).isLessThanOrEqualTo(1);
  }

  @Test
  void noTwoCustomersGetOneAddress() throws Exception {
    for (int round = 0; round < 5; round++) {
      long[] customers = new long[TIMES];
      for (int i = 0; i < TIMES; i++) {
        customers[i] = newCustomer("before" + round + "-" + i + "@example.test");
      }
      String wanted = "wanted" + round + "@example.test";

      List<Answer> answers = together(
          TIMES,
          (server, i) -> server.send(
              "PUT",
              "/customers/" + customers[i],
              "{\"first_name\":\"N\",\"email\":\"" + wanted + "\"}"));

      assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
      assertThat(answers.stream().filter(answer -> answer.status() == 423)).hasSize(TIMES - 1);
      assertThat(records.count("person where email_key = ?", wanted)).isOne();
    }
  }

  @Test
  void aCustomerWhoIsDeletedWhileTicketsAreOpenedLeavesNoneBehind() throws Exception {
    for (int round = 0; round < 8; round++) {
      String email = "leaving" + round + "@example.test";
      long customer = newCustomer(email);

      List<Answer> answers = together(TIMES, (server, i) -> switch (i % 4) {
        case 0 -> server.send("DELETE", "/customers/" + customer, "");
        case 1 -> openForNew(server, email);
        case 2 -> server.send("GET", "/tickets?per_page=50", "");
        default ->
          server.send(
              "POST",
              "/tickets",
              "{\"ticket\":{\"title\":\"T\",\"content\":\"C\",\"customer_id\":" + customer + "}}");
      });

      assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 404);
      assertThat(records.count("ticket where customer_id = ?", customer)).isZero();
    }
  }

  @Test
  void whatComesAndGoesAtOnceIsCounted() throws Exception {
    long first = open("Coming and going");
    for (int i = 0; i < TIMES; i++) {
      open("Coming and going " + i);
    }

    List<Answer> answers = together(TIMES, (server, i) -> {
      long ticket = first + ThreadLocalRandom.current().nextInt(TIMES);
      reply(server, ticket, i % 3 == 0 ? "yes" : "no");
      server.send("GET", "/tickets/" + ticket, "");
      server.send(
          "PUT",
          "/tickets/" + ticket + "/property",
          "{\"prop_name\":\"agent_id\",\"prop_value\":" + (1 + i % 2) + "}");
      server.send(
          "POST",
          "/tickets/bulk-actions",
          "{\"bulk_action\":\"delete_tickets\",\"ticket_ids\":[" + (first + i) + ","
              + (first + TIMES - i) + "," + ticket + "]}");
      return server.send("GET", "/tickets", "");
    });

    assertThat(answers).allMatch(answer -> answer.status() == 200);
    long total =
        clients.get(0).send("GET", "/tickets", "").body().at("/tickets/total").asLong();
    assertThat(total).isEqualTo(records.count("ticket"));
  }

  private List<Answer> together(int times, Together.Request request) throws Exception {
    return new Together(clients).times(times, request);
  }

  private static Answer newest(Client server) throws Exception {
    return server.send("GET", "/tickets?order_by=id&order_type=DESC", "");
  }

  private static Answer reply(Client server, long ticket, String close) throws Exception {
    return server.send(
        "POST",
        "/tickets/" + ticket + "/responses",
        "{\"content\":\"Done\",\"conversation_type\":\"response\",\"close_ticket\":\"" + close
            + "\"}");
  }

  private static Answer openForNew(Client server, String email) throws Exception {
    return server.send(
        "POST",
        "/tickets",
        "{\"ticket\":{\"title\":\"T\",\"content\":\"C\",\"create_customer\":\"yes\"},"
            + "\"newCustomer\":{\"first_name\":\"N\",\"email\":\"" + email + "\"}}");
  }

  private long newCustomer(String email) throws Exception {
    openForNew(clients.get(0), email);
    return records.number("select id from person where email_key = ?", email);
  }

  private long open(String title) throws Exception {
    return open(clients.get(0), title);
  }

  private static long open(Client server, String title) throws Exception {
    return server
        .send(
            "POST",
            "/tickets",
            "{\"ticket\":{\"title\":\"" + title + "\",\"content\":\"C\",\"customer_id\":3}}")
        .body()
        .at("/ticket/id")
        .asLong();
  }
}
