package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What happens at the help desk behind the client's back. */
final class Desk {

  private Desk() {}

  /** Remembers what the client creates, so that others can lay hands on it. */
  static Handler watched(Handler handler) {
    return (call, stage) -> {
      Reply reply = handler.answer(call, stage);
      long ticket = reply.json().at("/ticket/id").asLong(0);
      if (reply.succeeded() && ticket > 0 && call.operation().startsWith("create")) {
        tickets(stage).add(ticket);
      }
      long customer = reply.json().at("/ticket/customer_id").asLong(0);
      if (reply.succeeded() && customer > 0 && call.operation().equals("createTicket")) {
        customers(stage).add(customer);
      }
      return reply;
    };
  }

  private static Set<Long> tickets(Backstage stage) {
    return stage.kept("tickets", () -> Collections.synchronizedSet(new LinkedHashSet<>()));
  }

  private static Set<Long> customers(Backstage stage) {
    return stage.kept("customers", () -> Collections.synchronizedSet(new LinkedHashSet<>()));
  }

  /** Another ticket that the client created, and that is still there; the newest. */
  static Optional<Long> otherTicket(Backstage stage, long not) {
    List<Long> newestFirst = new ArrayList<>(tickets(stage));
    Collections.reverse(newestFirst);
    return newestFirst.stream()
        .filter(id -> id != not && ticket(stage, id).path("ticket").isObject())
        .findFirst();
  }

  /** All of them. */
  static List<Long> allTickets(Backstage stage) {
    return List.copyOf(tickets(stage));
  }

  /** Another customer of a ticket that the client created; the newest. */
  static Optional<Long> otherCustomer(Backstage stage, long not) {
    List<Long> newestFirst = new ArrayList<>(customers(stage));
    Collections.reverse(newestFirst);
    return newestFirst.stream().filter(id -> id != not).findFirst();
  }

  static JsonNode ticket(Backstage stage, long id) {
    return stage.send("GET", "/tickets/" + id, "").json();
  }

  static void delete(Backstage stage, long ticket) {
    stage.send(
        "POST",
        "/tickets/bulk-actions",
        "{\"bulk_action\":\"delete_tickets\",\"ticket_ids\":[" + ticket + "]}");
  }

  static void open(Backstage stage, String title) {
    stage.send(
        "POST",
        "/tickets",
        "{\"ticket\":{\"customer_id\":5,\"title\":\"" + title + "\",\"content\":\"…\"}}");
  }

  static void property(Backstage stage, long ticket, String name, Object value) {
    stage.send(
        "PUT",
        "/tickets/" + ticket + "/property",
        "{\"prop_name\":\"" + name + "\",\"prop_value\":\"" + value + "\"}");
  }

  /** Gives a ticket a priority of its customer's that it does not have. */
  static void reprioritise(Backstage stage, long ticket) {
    String now = ticket(stage, ticket).at("/ticket/client_priority").asString("");
    property(stage, ticket, "client_priority", now.equals("critical") ? "normal" : "critical");
  }

  static void reply(Backstage stage, long ticket, String content) {
    stage.send(
        "POST",
        "/tickets/" + ticket + "/responses",
        "{\"content\":\"" + content + "\",\"conversation_type\":\"response\"}");
  }

  /** Replies of a ticket. */
  static List<JsonNode> replies(Backstage stage, long ticket) {
    return ticket(stage, ticket).path("responses").valueStream().toList();
  }

  /** Another reply of the same ticket. */
  static Optional<JsonNode> otherReply(Call call, Backstage stage) {
    return replies(stage, call.id("ticket_id")).stream()
        .filter(r -> r.path("id").asLong(0) != call.id("response_id"))
        .findFirst();
  }

  /** Tags of a ticket. */
  static List<Long> tags(Backstage stage, long ticket) {
    return ticket(stage, ticket)
        .at("/ticket/tags")
        .valueStream()
        .map(tag -> tag.path("id").asLong(0))
        .toList();
  }
}
