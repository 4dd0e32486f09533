package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.then;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.sends;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Conversations and histories that say something else than happened. */
final class ConversationFaults {

  private ConversationFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "getTicket",
            "replies stand oldest first",
            "lists.latest-reply-first",
            replies(Collections::reverse)),
        fault(
            "getTicket",
            "the third reply stands before the second",
            "lists.latest-reply-first",
            replies(all -> {
              if (all.size() > 2) {
                Collections.swap(all, 1, 2);
              }
            })),
        fault(
            "listTickets",
            "the oldest reply is previewed",
            "lists.preview",
            previewing(replies -> Optional.of(replies.get(replies.size() - 1)))),
        fault(
            "listTickets",
            "nothing is previewed, ever",
            "lists.preview",
            previewing(replies -> Optional.empty())),
        fault(
            "listTickets",
            "notes are not previewed",
            "lists.preview",
            previewing(replies -> replies.stream()
                .filter(r -> !r.path("conversation_type").asString("").equals("note"))
                .findFirst())),
        fault(
            "getTicket",
            "the agent who asks is the agent who has the ticket",
            "state.asking-agent",
            json(j -> Json.on(j, ticket -> {
              long agent = j.at("/ticket/agent_id").asLong(0);
              ticket.put("agent_id", agent > 0 ? agent : 2);
            }))),
        fault(
            "getTicket",
            "everybody is the second agent",
            "state.asking-agent",
            json(j -> j.put("agent_id", 2))),
        fault(
            "listCustomers",
            "one ticket of each is not counted",
            "lists.tickets-of-customer",
            json(j -> Json.each(
                j.path("customers"),
                c -> c.put("total_tickets", Math.max(0, c.path("total_tickets").asLong(0) - 1))))),
        fault(
            "listCustomers",
            "only open tickets are counted",
            "lists.tickets-of-customer",
            ConversationFaults::countingOpenOnes),
        fault("getCustomer", "closed tickets are left out", "lists.tickets-of-customer", json(j -> {
          if (j.path("tickets") instanceof ArrayNode tickets) {
            keep(tickets, t -> !t.path("status").asString("").equals("closed"));
          }
        })),
        fault(
            "listTickets",
            "closed tickets are left out where nobody asks for them",
            "lists.whole",
            where(
                sends("filters[status_type]").or(sends("search")).not(),
                ask(call -> call.with("filters[status_type]", "open")))),
        fault(
            "listCustomers",
            "inactive customers are left out where nobody asks for them",
            "lists.whole",
            where(
                sends("status").or(sends("search")).not(),
                ask(call -> call.with("status", "active")))),
        fault("getTicket", "closed tickets have no replies", "lists.preview", json(j -> {
          if (j.at("/ticket/status").asString("").equals("closed")) {
            j.putArray("responses");
          }
        })),
        fault(
            "listTickets",
            "tags are another ticket's",
            "responses.foreign-keys",
            json(j -> Json.each(
                j.path("tickets"),
                t -> t.path("tags")
                    .forEach(tag -> Json.on(tag.path("pivot"), p -> p.put("source_id", "1")))))),
        fault(
            "addTag",
            "the answer shows the new tag twice",
            "responses.once",
            json(j -> twice(j.path("tags")))),
        fault(
            "getTicket",
            "the first reply comes twice",
            "responses.once",
            json(j -> twice(j.path("responses")))),
        fault(
            "getTicket",
            "reading gives a ticket that nobody has to the reader",
            "state.reading-changes-nothing",
            then((call, reply, stage) -> {
              if (reply.json().at("/ticket/agent_id").asLong(0) == 0) {
                Desk.property(stage, call.id("ticket_id"), "agent_id", "1");
              }
            })));
  }

  private static Fault fault(String operation, String what, String check, Handler handler) {
    return new Fault(operation, what, Set.of(check), where(to(operation), handler));
  }

  private static Handler replies(Consumer<List<JsonNode>> change) {
    return json(j -> {
      if (j.path("responses") instanceof ArrayNode replies) {
        List<JsonNode> all = new ArrayList<>(replies.valueStream().toList());
        change.accept(all);
        replies.removeAll();
        replies.addAll(all);
      }
    });
  }

  /** Previews another reply, where there is one. */
  private static Handler previewing(Function<List<JsonNode>, Optional<JsonNode>> choice) {
    return (call, stage) -> json(j -> Json.each(j.path("tickets"), t -> {
          if (t.path("preview_response").isObject()) {
            List<JsonNode> replies = Desk.replies(stage, t.path("id").asLong(0));
            Optional<JsonNode> chosen = choice.apply(replies);
            chosen.ifPresentOrElse(
                reply -> Json.on(t.path("preview_response"), p -> p.set("id", reply.path("id"))),
                () -> t.putNull("preview_response"));
          }
        }))
        .answer(call, stage);
  }

  private static Reply countingOpenOnes(Call call, Backstage stage) {
    return json(j -> Json.each(j.path("customers"), c -> {
          JsonNode tickets = stage
              .send("GET", "/customers/" + c.path("id").asLong(0) + "?with%5B%5D=tickets", "")
              .json()
              .path("tickets");
          c.put(
              "total_tickets",
              tickets
                  .valueStream()
                  .filter(t -> !t.path("status").asString("").equals("closed"))
                  .count());
        }))
        .answer(call, stage);
  }

  private static void keep(ArrayNode list, Predicate<JsonNode> which) {
    List<JsonNode> kept = list.valueStream().filter(which).toList();
    list.removeAll();
    list.addAll(kept);
  }

  private static void twice(JsonNode list) {
    if (list instanceof ArrayNode records && !records.isEmpty()) {
      records.insert(0, records.get(0).deepCopy());
    }
  }
}
