package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Totals are not counted anew for each list, so they have to follow whatever happens. */
@OnBothDatabases
class TicketTotalsTest {

  private static final int THREADS = 6;
  private static final int STEPS = 40;

  private static final String KEPT =
      "select agent_id || ' ' || status || ' ' || sum(tickets) from ticket_count"
          + " group by agent_id, status having sum(tickets) <> 0 order by agent_id, status";
  private static final String REAL =
      "select coalesce(agent_id, 0) || ' ' || status || ' ' || count(*) from ticket"
          + " group by coalesce(agent_id, 0), status order by coalesce(agent_id, 0), status";

  private final Desk desk;

  TicketTotalsTest(Desk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void begin() {
    desk.startOver();
  }

  @Test
  void totalsFollowEveryStep() {
    long ticket = desk.opened("One");
    expect("1 open 1 closed 0 own 0 limited 1");
    desk.responded(ticket, "Mine");
    expect("1 open 1 closed 0 own 1 limited 0");
    desk.assigned(ticket, 2);
    expect("1 open 1 closed 0 own 0 limited 1");
    desk.closed(ticket);
    expect("1 open 0 closed 1 own 0 limited 1");
    long other = desk.opened("Two");
    expect("2 open 1 closed 1 own 0 limited 2");
    desk.admin()
        .post(
            "/tickets/bulk-actions",
            Map.of("bulk_action", "delete_tickets", "ticket_ids", List.of(ticket)))
        .ok();
    expect("1 open 1 closed 0 own 0 limited 1");
    desk.assigned(other, 1);
    desk.admin().delete("/customers/3").ok();
    expect("0 open 0 closed 0 own 0 limited 0");
  }

  private void expect(String totals) {
    Client admin = desk.admin();
    assertThat(total(admin, "") + " open " + total(admin, "?filters[status_type]=open")
            + " closed " + total(admin, "?filters[status_type]=closed")
            + " own " + total(admin, "?filters[agent_id]=1")
            + " limited " + total(desk.as("agent"), ""))
        .isEqualTo(totals);
    assertThat(kept()).isEqualTo(real());
  }

  private static long total(Client client, String query) {
    Answer answer = client.get("/tickets" + query).ok();
    assertThat(answer.at("/tickets/data").size())
        .isEqualTo(answer.at("/tickets/total").asInt());
    return answer.number("/tickets/total");
  }

  @Test
  void totalsHoldWhateverManyDoAtOnce() throws Exception {
    desk.agent("third", Permission.values());
    List<String> emails = List.of("a@example.test", "b@example.test", "c@example.test");
    AtomicLong latest = new AtomicLong(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int seed = 0; seed < THREADS; seed++) {
      Random random = new Random(seed);
      all.add(() -> {
        for (int i = 0; i < STEPS; i++) {
          step(random, emails.get(random.nextInt(emails.size())), latest);
        }
        return true;
      });
    }
    for (Future<Boolean> one : threads.invokeAll(all)) {
      assertThat(one.get()).isTrue();
    }
    threads.shutdown();

    assertThat(desk.rows("ticket")).isPositive();
    assertThat(kept()).isEqualTo(real());
    assertThat(desk.sql()
            .sql("select count(*) from reply where ticket_id not in (select id from ticket)")
            .query(Long.class)
            .single())
        .isZero();
  }

  /** Something with a ticket that may be gone already. */
  private void step(Random random, String email, AtomicLong latest) {
    long ticket = Math.max(1, latest.get() - random.nextInt(8));
    Client client = desk.as(random.nextBoolean() ? "admin" : "third");
    Answer answer = switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> opened(client, email, latest);
      case 4, 5 -> client.post("/tickets/" + ticket + "/responses", Map.of("content", "R"));
      case 6 ->
        client.post(
            "/tickets/" + ticket + "/responses", Map.of("content", "B", "close_ticket", "yes"));
      case 7, 8 ->
        client.put(
            "/tickets/" + ticket + "/property",
            Map.of("prop_name", "agent_id", "prop_value", 1 + random.nextInt(2)));
      case 9 ->
        client.post(
            "/tickets/bulk-actions",
            Map.of(
                "bulk_action",
                "delete_tickets",
                "ticket_ids",
                List.of(ticket, ticket + 1, Math.max(1, ticket - 3))));
      case 10 -> client.get("/tickets?filters[status_type]=open&per_page=5");
      default -> deletedCustomer(client, email);
    };
    assertThat(answer.status()).isIn(200, 404);
  }

  private static Answer opened(Client client, String email, AtomicLong latest) {
    Answer answer = client.post(
        "/tickets",
        Map.of(
            "ticket", Map.of("title", "T", "content", "C", "create_customer", "yes"),
            "newCustomer", Map.of("email", email, "first_name", "N")));
    latest.accumulateAndGet(answer.ok().number("/ticket/id"), Math::max);
    return answer;
  }

  private static Answer deletedCustomer(Client client, String email) {
    Answer found = client.get("/customers?search=" + email).ok();
    List<Long> ids = found.ids("/customers/data");
    return ids.isEmpty() ? found : client.delete("/customers/" + ids.get(0));
  }

  private List<String> kept() {
    return desk.sql().sql(KEPT).query(String.class).list();
  }

  private List<String> real() {
    return desk.sql().sql(REAL).query(String.class).list();
  }
}
