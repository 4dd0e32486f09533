package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.say;
import static io.github.fluentsupportkit.conformance.faults.Doing.then;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.by;
import static io.github.fluentsupportkit.conformance.faults.When.sends;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records that are of the right shape, and do not fit what else is known. */
final class RecordFaults {

  private RecordFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "getTicket",
            "replies say that they are another ticket's",
            "responses.own-id",
            json(j -> j.path("responses").forEach(r -> Json.on(r, o -> o.put("ticket_id", "1"))))),
        fault(
            "getCustomer",
            "it is somebody else",
            "responses.own-id",
            on("customer", c -> c.put("id", c.path("id").asLong(0) + 1))),
        fault(
            "updateReply",
            "it is another reply",
            "responses.own-id",
            on("response", r -> r.put("id", 1))),
        fault(
            "getTicket",
            "the mailbox is another one",
            "responses.foreign-keys",
            json(j -> Json.on(j.at("/ticket/mailbox"), m -> m.put("id", 77)))),
        fault(
            "listTickets",
            "the third item has another customer's number",
            "responses.foreign-keys",
            json(j -> Json.item(j.path("tickets"), 2, t -> t.put("customer_id", "77")))),
        fault(
            "listCustomers",
            "full names lack the last name",
            "responses.full-name",
            json(j -> Json.each(
                j.path("customers"),
                c -> c.put("full_name", c.path("first_name").asString(""))))),
        fault(
            "getTicket",
            "full names lose what is not ASCII",
            "responses.full-name",
            json(j -> Json.on(
                j.at("/ticket/customer"),
                c -> c.put(
                    "full_name", Texts.withQuestionMarks(c.path("full_name").asString("")))))),
        fault(
            "getTicket",
            "it was created in the year 2099",
            "responses.times",
            on("ticket", t -> t.put("created_at", "2099-01-01 00:00:00"))),
        fault(
            "listTickets",
            "the second item changed before it was created",
            "responses.times",
            json(j ->
                Json.item(j.path("tickets"), 1, t -> t.put("updated_at", "2001-01-01 00:00:00")))),
        fault(
            "listCustomers",
            "all were created in 1970",
            "responses.times",
            json(j ->
                Json.each(j.path("customers"), c -> c.put("created_at", "1970-01-01 00:00:00")))),
        fault(
            "getCustomer",
            "it shows a password",
            "responses.secrets",
            on("customer", c -> c.put("password", "correct horse battery"))),
        fault(
            "listCustomers",
            "the third item shows a password",
            "responses.secrets",
            json(j -> Json.item(
                j.path("customers"), 2, c -> c.put("user_pass", "$P$Bxxxxxxxxxxxxxxxxxxxx")))),
        fault(
            "getCustomer",
            "the address is none",
            "responses.formats",
            on("customer", c -> c.put("email", "nobody at example"))),
        fault(
            "listTickets",
            "the next page is no address",
            "responses.formats",
            json(j -> Json.on(j.path("tickets"), p -> {
              if (p.path("next_page_url").isString()) {
                p.put("next_page_url", "next page");
              }
            }))),
        fault("listTickets", "the third item comes twice", "lists.no-item-twice", twice("tickets")),
        fault(
            "listCustomers",
            "the third item comes twice",
            "lists.no-item-twice",
            twice("customers")),
        fault(
            "listTickets",
            "titles are cut",
            "lists.same-everywhere",
            json(j -> Json.each(
                j.path("tickets"), t -> t.put("title", Texts.cut(t.path("title").asString("")))))),
        fault(
            "getTicket",
            "every ticket is normal",
            "lists.same-everywhere",
            on("ticket", t -> t.put("client_priority", "normal"))),
        fault(
            "listCustomers",
            "last names are first names",
            "lists.same-everywhere",
            json(j -> Json.each(j.path("customers"), c -> {
              String first = c.path("first_name").asString("");
              c.put("last_name", first);
              c.put("full_name", first + " " + first);
            }))),
        fault(
            "updateCustomer",
            "the customer is lost",
            "state.customer-survives-update",
            then((call, reply, stage) ->
                stage.send("DELETE", "/customers/" + call.id("customer_id"), ""))),
        new Fault(
            "updateCustomer",
            "whoever is changed without a type is lost",
            Set.of("state.customer-survives-update"),
            LostCustomers.handler()),
        fault(
            "createTicket",
            "known addresses are somebody new",
            "state.known-address",
            known((input, email) ->
                Json.on(input.path("newCustomer"), c -> c.put("email", "again." + email)))),
        fault(
            "createTicket",
            "known addresses are the first customer",
            "state.known-address",
            known((input, email) -> Json.on(
                input.path("newCustomer"), c -> c.put("email", "maria.garcia@example.com")))),
        fault(
            "createTicket",
            "new tickets are answered",
            "state.new-ticket-is-new",
            then((call, reply, stage) ->
                Desk.reply(stage, reply.json().at("/ticket/id").asLong(0), "We received it"))),
        fault(
            "createPortalTicket",
            "new tickets have an agent",
            "state.new-ticket-is-new",
            then((call, reply, stage) ->
                Desk.property(stage, reply.json().at("/ticket/id").asLong(0), "agent_id", "3"))),
        fault(
            "deleteReplyWithDocumentedMethod",
            "it says that it deletes",
            "input.documented-delete",
            say(200, "{\"message\":\"Selected response has been deleted\"}")),
        fault(
            "deleteReplyWithDocumentedMethod",
            "it empties the reply and says that it is deleted",
            "input.documented-delete",
            (call, stage) -> {
              stage.act();
              stage.send("PUT", call.path(), "{\"content\":\"deleted\"}");
              return Reply.json(200, "{\"message\":\"Selected response has been deleted\"}");
            }),
        fault(
            "listTickets",
            "agents find tickets of others",
            "access.foreign-list",
            where(
                by(SandboxUser.AGENT).and(sends("search")),
                ask(call -> call.as(SandboxUser.ADMIN)))));
  }

  private static Fault fault(String operation, String what, String check, Handler handler) {
    return new Fault(operation, what, Set.of(check), where(to(operation), handler));
  }

  private static Handler on(String name, Consumer<ObjectNode> change) {
    return json(j -> Json.on(j.path(name), change));
  }

  private static Handler twice(String envelope) {
    return json(j -> {
      if (j.path(envelope).path("data") instanceof ArrayNode data && data.size() > 3) {
        data.set(3, data.path(2));
      }
    });
  }

  private interface Again {

    void change(ObjectNode input, String email);
  }

  /** Does something with tickets of new customers whose address came before. */
  private static Handler known(Again again) {
    return (call, stage) -> {
      ObjectNode input = call.input();
      String email = input.at("/newCustomer/email").asString("");
      Set<String> emails = stage.kept("emails", ConcurrentHashMap::newKeySet);
      if (email.isEmpty() || emails.add(email)) {
        return stage.send(call);
      }
      stage.act();
      again.change(input, email);
      return stage.send(call.input(input));
    };
  }
}
