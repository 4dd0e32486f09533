package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.Json.each;
import static io.github.fluentsupportkit.conformance.faults.Json.item;
import static io.github.fluentsupportkit.conformance.faults.Json.on;
import static io.github.fluentsupportkit.conformance.faults.When.every;
import static io.github.fluentsupportkit.conformance.faults.When.laterPage;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON of another shape than the contract's. */
final class SchemaFaults {

  private static final Set<String> FOUND_BY =
      Set.of("responses.types", "responses.fields", "responses.values", "responses.dates");

  private SchemaFaults() {}

  static List<Fault> all() {
    return List.of(
        fault("listTickets", "the total is a word", page(p -> p.put("total", "eighteen"))),
        fault("listTickets", "the total is missing", page(p -> p.remove("total"))),
        fault("listTickets", "the third item has no status", third(t -> t.remove("status"))),
        fault("listTickets", "items are an object by number", page(p -> {
          ObjectNode byNumber = p.objectNode();
          p.path("data").forEach(t -> byNumber.set("n" + byNumber.size(), t));
          p.set("data", byNumber);
        })),
        fault(
            "listTickets",
            "on later pages customers' ids are true",
            where(laterPage(), page(p -> each(p, t -> t.put("customer_id", true))))),
        fault(
            "listTickets",
            "the third item was created on February 30th",
            third(t -> t.put("created_at", "2026-02-30 10:00:00"))),
        fault(
            "listTickets",
            "the third item has words in place of a date",
            third(t -> t.put("waiting_since", "2 hours ago"))),
        fault(
            "listTickets",
            "the page is a bare list",
            json(j -> j.set("tickets", j.at("/tickets/data")))),
        fault(
            "getTicket",
            "the priority is none that there is",
            ticket(t -> t.put("priority", "urgent"))),
        fault(
            "getTicket",
            "the ticket was changed in the year 0",
            ticket(t -> t.put("updated_at", "0000-00-00 00:00:00"))),
        fault(
            "getTicket",
            "the ticket was created at 25 o'clock",
            ticket(t -> t.put("created_at", "2026-05-05 25:61:00"))),
        fault(
            "getTicket",
            "the id is a fraction",
            ticket(t -> t.put("id", t.path("id").asLong(0) + 0.5))),
        fault("getTicket", "the customer is an empty list", ticket(t -> t.putArray("customer"))),
        fault("getTicket", "the title is null", ticket(t -> t.putNull("title"))),
        fault(
            "getTicket",
            "replies are an object in place of a list",
            json(j -> j.putObject("responses").put("count", 0))),
        fault(
            "getTicket",
            "the second reply has no person, once in three answers",
            where(every(3), json(j -> {
              if (j.at("/responses/1") instanceof ObjectNode reply) {
                reply.remove("person");
                reply.remove("person_id");
              }
            }))),
        fault("createTicket", "the new ticket has no id", ticket(t -> t.remove("id"))),
        fault("createTicket", "the new ticket is in a list", json(j -> wrapped(j, "ticket"))),
        fault("createTicket", "the title is a list", ticket(t -> t.putArray("title"))),
        fault("createPortalTicket", "the message is missing", json(j -> j.remove("message"))),
        fault("createPortalTicket", "the new ticket is null", json(j -> j.putNull("ticket"))),
        fault(
            "replyToTicket",
            "the reply is of a type that does not exist",
            reply(r -> r.put("conversation_type", "answer"))),
        fault("replyToTicket", "what changed is null", json(j -> j.putNull("update_data"))),
        fault("replyToTicket", "the reply has no ticket", reply(r -> r.remove("ticket_id"))),
        fault("updateReply", "the content is null", reply(r -> r.putNull("content"))),
        fault("updateReply", "the reply is missing", json(j -> j.remove("response"))),
        fault(
            "deleteReply",
            "the message is a list",
            json(j -> j.putArray("message").add("ok"))),
        fault("addTag", "tags are bare ids", json(j -> j.putArray("tags").add(1).add(2))),
        fault("removeTag", "the tags are missing", json(j -> j.remove("tags"))),
        fault("updateTicketProperty", "the message is missing", json(j -> j.remove("message"))),
        fault("updateTicketProperty", "the message is null", json(j -> j.putNull("message"))),
        fault("bulkDeleteTickets", "the message is an object", json(j -> j.putObject("message"))),
        fault(
            "listCustomers",
            "the third item has no address",
            json(j -> item(j.path("customers"), 2, c -> c.putNull("email")))),
        fault(
            "listCustomers",
            "all are of a status that does not exist",
            json(j -> each(j.path("customers"), c -> c.put("status", "enabled")))),
        fault("getCustomer", "the id is a word", customer(c -> c.put("id", "five"))),
        fault("getCustomer", "the customer is a list", json(j -> wrapped(j, "customer"))),
        fault(
            "getCustomer",
            "the customer was created in the 13th month",
            customer(c -> c.put("created_at", "2026-13-01 10:00:00"))),
        fault("updateCustomer", "the address is missing", customer(c -> c.remove("email"))),
        fault(
            "updateCustomer", "the first name is a list", customer(c -> c.putArray("first_name"))),
        fault("deleteCustomer", "the message is missing", json(j -> j.remove("message"))));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  private static Handler page(Consumer<ObjectNode> change) {
    return json(j -> on(j.path("tickets"), change));
  }

  private static Handler third(Consumer<ObjectNode> change) {
    return json(j -> item(j.path("tickets"), 2, change));
  }

  private static Handler ticket(Consumer<ObjectNode> change) {
    return json(j -> on(j.path("ticket"), change));
  }

  private static Handler reply(Consumer<ObjectNode> change) {
    return json(j -> on(j.path("response"), change));
  }

  private static Handler customer(Consumer<ObjectNode> change) {
    return json(j -> on(j.path("customer"), change));
  }

  private static void wrapped(ObjectNode tree, String name) {
    JsonNode inner = tree.path(name);
    tree.putArray(name).add(inner);
  }
}
