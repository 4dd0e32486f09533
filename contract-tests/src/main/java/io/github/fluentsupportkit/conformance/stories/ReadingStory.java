package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads some tickets and customers, in every documented way. */
final class ReadingStory implements Story {

  @Override
  public String id() {
    return "reading";
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.noneOf(Need.class);
  }

  @Override
  public void play(Stage stage) {
    // The list was read already, when it was tried whether the server lets anybody in.
    List<JsonNode> tickets =
        stage.first().json().at("/tickets/data").valueStream().toList();
    List<Long> first = untouched(tickets).limit(1).toList();
    first.forEach(id -> stage.send("ticket " + id, stage.to("getTicket", id)));
    Step customers = stage.send("customers", stage.to("listCustomers"));
    List<Long> people =
        ids(customers.json().at("/customers/data").valueStream()).toList();
    people.stream()
        .limit(1)
        .forEach(id -> stage.send("customer " + id, stage.to("getCustomer", id)));
    settled(tickets)
        .filter(people::contains)
        .findFirst()
        .or(() -> people.stream().findFirst())
        .ifPresent(id -> stage.send(
            "customer " + id + " with all that belongs to them",
            stage
                .to("getCustomer", id)
                .with("with[]", "widgets")
                .with("with[]", "tickets")
                .with("with[]", "fluentcrm_profile")));
    // Whether reading one changed something shows in the lists.
    stage.send("tickets once more", stage.to("listTickets"));
    stage.send("customers once more", stage.to("listCustomers"));
    // And whether reading a list did, shows in what is read by itself.
    first.forEach(id -> stage.send("ticket " + id + " once more", stage.to("getTicket", id)));
  }

  /** Tickets, new ones that nobody has first: opening them is most likely to change something. */
  private static Stream<Long> untouched(List<JsonNode> tickets) {
    return ids(tickets.stream()
        .sorted(
            Comparator.comparing((JsonNode ticket) -> ticket.path("agent_id").asLong(0) > 0)
                .thenComparing(ticket -> !ticket.path("status").asString("").equals("new"))));
  }

  /** Customers one of whose tickets is closed, and so the first to be left out. */
  private static Stream<Long> settled(List<JsonNode> tickets) {
    return tickets.stream()
        .filter(ticket -> ticket.path("status").asString("").equals("closed"))
        .map(ticket -> ticket.path("customer_id").asLong(0));
  }

  private static Stream<Long> ids(Stream<JsonNode> records) {
    return records.map(record -> record.path("id").asLong(0)).filter(id -> id > 0);
  }
}
