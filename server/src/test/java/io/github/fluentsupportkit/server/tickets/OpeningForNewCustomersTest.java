package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OpeningForNewCustomersTest {

  private final Desk desk;

  OpeningForNewCustomersTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void aNewCustomerIsKeptWithTheTicket() {
    long id = open(Map.of(
            "email", "nina@example.test", "first_name", "Ni<b>na</b>", "last_name", "New"))
        .ok()
        .number("/ticket/customer_id");

    Answer customer = desk.admin().get("/customers/" + id).ok();
    assertThat(customer.text("/customer/first_name")).isEqualTo("Nina");
    assertThat(customer.text("/customer/full_name")).isEqualTo("Nina New");
    assertThat(customer.text("/customer/email")).isEqualTo("nina@example.test");
    assertThat(customer.at("/customer/user_id").isNull()).isTrue();
  }

  @Test
  void aKnownAddressLeadsToItsCustomerWhateverItsCase() {
    long known = open(Map.of("email", "Known@Example.test")).ok().number("/ticket/customer_id");
    long persons = desk.rows("person");

    Answer again =
        open(Map.of("email", "kNOWN@example.TEST", "first_name", "Other")).ok();

    assertThat(again.number("/ticket/customer_id")).isEqualTo(known);
    assertThat(desk.rows("person")).isEqualTo(persons);
    assertThat(desk.admin().get("/customers/" + known).text("/customer/email"))
        .isEqualTo("Known@Example.test");
  }

  @Test
  void theAddressOfAnAgentBecomesACustomerOfItsOwn() {
    assertThat(open(Map.of("email", "ada@example.test")).ok().number("/ticket/customer_id"))
        .isGreaterThan(2);
  }

  @Test
  void manyAtOnceBecomeOneCustomer() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    List<Callable<Long>> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(() -> open(Map.of("email", "crowd@example.test")).ok().number("/ticket/customer_id"));
    }
    List<Long> ids = new ArrayList<>();
    for (Future<Long> one : threads.invokeAll(all)) {
      ids.add(one.get());
    }
    threads.shutdown();

    assertThat(ids).hasSize(12);
    assertThat(ids.stream().distinct()).hasSize(1);
  }

  @Test
  void aNewCustomerBecomesAUserWithoutAPassword() {
    long id = openWithUser("oscar", "oscar@example.test").ok().number("/ticket/customer_id");

    Answer customer = desk.admin().get("/customers/" + id);
    assertThat(customer.number("/customer/user_id")).isGreaterThan(4);
    desk.as("oscar", "S3cret-pass").get("/tickets").is(401);
  }

  @Test
  void aNameOrAnAddressThatAUserHasIsTaken() {
    long persons = desk.rows("person");
    long tickets = desk.rows("ticket");

    assertThat(openWithUser("ADMIN", "somebody@example.test")
            .is(422)
            .text("/newCustomer.username/taken"))
        .isNotBlank();
    assertThat(openWithUser("free", "Dave@example.test").is(422).text("/newCustomer.email/taken"))
        .isNotBlank();
    assertThat(desk.rows("person")).isEqualTo(persons);
    assertThat(desk.rows("ticket")).isEqualTo(tickets);
  }

  @Test
  void oneNameThatManyWantAtOnceGoesToOneOfThem() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String email = "wanted" + i + "@example.test";
      all.add(() -> openWithUser("wanted", email).status());
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> one : threads.invokeAll(all)) {
      statuses.add(one.get());
    }
    threads.shutdown();

    assertThat(statuses).containsOnly(200, 422).containsOnlyOnce(200);
  }

  @Test
  void aUserNeedsANameAndAPassword() {
    Answer answer = send(
        Map.of("create_customer", "yes", "create_wp_user", "yes"),
        Map.of("email", "u@example.test"));

    assertThat(answer.is(422).body().propertyNames())
        .containsExactlyInAnyOrder("newCustomer.username", "newCustomer.password");
  }

  @Test
  void aNewCustomerNeedsAnAddressThatIsOne() {
    assertThat(open(Map.of("first_name", "No")).is(422).text("/newCustomer.email/required"))
        .isNotBlank();
    for (String wrong :
        List.of("nope", "a@b", "a b@example.test", "a@example..test", "@example.test")) {
      assertThat(open(Map.of("email", wrong)).is(422).text("/newCustomer.email/email"))
          .as(wrong)
          .isNotBlank();
    }
  }

  @Test
  void newCustomersAreIgnoredUnlessWanted() {
    long persons = desk.rows("person");

    send(Map.of("customer_id", 3), Map.of("email", "ignored@example.test")).ok();
    send(Map.of("customer_id", 3, "create_customer", ""), Map.of("email", "ignored@example.test"))
        .ok();

    assertThat(desk.rows("person")).isEqualTo(persons);
  }

  @Test
  void theNumberOfACustomerIsNotAnsweredForAnother() {
    Answer opened = send(
            Map.of("customer_id", "3", "create_customer", "yes"),
            Map.of("email", "else@example.test"))
        .ok();

    assertThat(opened.number("/ticket/customer_id")).isNotEqualTo(3);
  }

  private Answer open(Map<String, ?> customer) {
    return send(Map.of("create_customer", "yes"), customer);
  }

  private Answer openWithUser(String username, String email) {
    return send(
        Map.of("create_customer", "yes", "create_wp_user", "yes"),
        Map.of("email", email, "first_name", "U", "username", username, "password", "S3cret-pass"));
  }

  private Answer send(Map<String, ?> draft, Map<String, ?> customer) {
    Map<String, Object> whole = new HashMap<>(Map.of("title", "T", "content", "C"));
    whole.putAll(draft);
    return desk.admin().send("POST", "/tickets", Map.of("ticket", whole, "newCustomer", customer));
  }
}
