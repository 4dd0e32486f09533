package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.then;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.by;
import static io.github.fluentsupportkit.conformance.faults.When.encoded;
import static io.github.fluentsupportkit.conformance.faults.When.nonAscii;
import static io.github.fluentsupportkit.conformance.faults.When.nth;
import static io.github.fluentsupportkit.conformance.faults.When.says;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tickets that are not opened as they should be. */
final class CreateFaults {

  private static final Set<String> FOUND_BY = Set.of("state");
  private static final Handler DROPPED = then(
      (call, reply, stage) -> Desk.delete(stage, reply.json().at("/ticket/id").asLong(0)));
  private static final Handler TWICE = then((call, reply, stage) -> stage.send(call));

  /** The number of {@link SandboxUser#MARIA} as a customer, in the sample data. */
  private static final long MARIA = 5;

  /** Milliseconds within which requests that were sent at once arrive. */
  private static final int MEANWHILE = 50;

  private CreateFaults() {}

  static List<Fault> all() {
    return List.of(
        fault("it keeps nothing", DROPPED),
        fault("it keeps every second one", where(nth(2), DROPPED)),
        fault("it keeps every one twice", TWICE),
        fault(
            "what is not ASCII in titles becomes a question mark",
            where(nonAscii("/ticket/title"), stored("title", Texts::withQuestionMarks))),
        fault(
            "what is not ASCII in titles becomes a question mark, but not in the answer",
            where(nonAscii("/ticket/title"), hidden("title", Texts::withQuestionMarks))),
        fault(
            "apostrophes of JSON get a backslash",
            where(encoded("application/json"), stored("content", c -> c.replace("'", "\\'")))),
        fault("it keeps half of the title", hidden("title", Texts::cut)),
        fault("it keeps half of the content", hidden("content", Texts::cut)),
        fault(
            "what is not ASCII in contents becomes a question mark, but not in the answer",
            where(nonAscii("/ticket/content"), hidden("content", Texts::withQuestionMarks))),
        fault("the ticket is somebody else's", ticket(t -> {
          if (Json.has(t, "customer_id")) {
            t.put("customer_id", 10);
          }
        })),
        fault(
            "it drops the priority",
            where(says("/ticket/client_priority"), ticket(t -> t.remove("client_priority")))),
        fault(
            "every priority is medium",
            where(
                says("/ticket/client_priority"), ticket(t -> t.put("client_priority", "medium")))),
        fault(
            "it drops the priority of forms",
            where(
                encoded("application/x-www-form-urlencoded").and(says("/ticket/client_priority")),
                ticket(t -> t.remove("client_priority")))),
        fault(
            "it drops the product",
            where(says("/ticket/product_id"), ticket(t -> t.remove("product_id")))),
        fault(
            "every ticket goes to the first mailbox",
            where(says("/ticket/mailbox_id"), ticket(t -> t.put("mailbox_id", "1")))),
        fault(
            "it drops the last names of new customers",
            where(says("/newCustomer/last_name"), ask(call -> {
              ObjectNode input = call.input();
              Json.on(input.path("newCustomer"), c -> c.remove("last_name"));
              return call.input(input);
            }))),
        fault(
            "an agent gets the ticket at once",
            then((call, reply, stage) ->
                Desk.property(stage, reply.json().at("/ticket/id").asLong(0), "agent_id", "2"))),
        fault(
            "the ticket before gets another priority",
            then((call, reply, stage) -> Desk.otherTicket(
                    stage, reply.json().at("/ticket/id").asLong(0))
                .ifPresent(id -> Desk.reprioritise(stage, id)))),
        fault(
            "the ticket before is deleted",
            then((call, reply, stage) -> Desk.otherTicket(
                    stage, reply.json().at("/ticket/id").asLong(0))
                .ifPresent(id -> Desk.delete(stage, id)))),
        fault(
            "the answer shows another title",
            json(j -> Json.on(j.path("ticket"), t -> t.put("title", "Untitled")))),
        fault(
            "the answer shows the number of another ticket",
            json(j -> Json.on(
                j.path("ticket"), t -> t.put("id", Math.max(1, t.path("id").asLong(0) - 1))))),
        portal("it keeps nothing", DROPPED),
        portal("it keeps every one twice", TWICE),
        portal("of several at once it keeps one", (call, stage) -> {
          AtomicInteger open = stage.kept("open", AtomicInteger::new);
          boolean alone = open.incrementAndGet() == 1;
          Doing.pause(MEANWHILE);
          Reply reply = alone ? stage.send(call) : DROPPED.answer(call, stage);
          open.decrementAndGet();
          return reply;
        }),
        portal(
            "the answer says that the ticket was opened two minutes ago",
            json(j -> Json.on(
                j.path("ticket"),
                t -> t.put("created_at", Texts.earlier(t.path("created_at").asString("")))))),
        portal("the ticket is somebody else's", (call, stage) -> {
          stage.act();
          return stage.send(call.as("customer-kenji"));
        }),
        portal(
            "the ticket is somebody else's, and the answer does not say so",
            where(
                by(SandboxUser.CUSTOMER),
                (call, stage) -> json(j ->
                        Json.on(j.path("ticket"), t -> t.put("customer_id", MARIA)))
                    .answer(call.as("customer-kenji"), stage))),
        portal(
            "what is not ASCII in titles becomes a question mark",
            where(nonAscii("/title"), ask(call -> {
              ObjectNode input = call.input();
              input.put("title", Texts.withQuestionMarks(input.path("title").asString("")));
              return call.input(input);
            }))),
        portal(
            "it drops the priority", where(says("/client_priority"), without("client_priority"))),
        portal("it drops the product", where(says("/product_id"), without("product_id"))),
        portal("it keeps half of the content", ask(call -> {
          ObjectNode input = call.input();
          input.put("content", Texts.cut(input.path("content").asString("")));
          return call.input(input);
        })));
  }

  private static Fault fault(String what, Handler handler) {
    return new Fault("createTicket", what, FOUND_BY, where(to("createTicket"), handler));
  }

  private static Fault portal(String what, Handler handler) {
    return new Fault(
        "createPortalTicket", what, FOUND_BY, where(to("createPortalTicket"), handler));
  }

  private static Handler without(String field) {
    return ask(call -> {
      ObjectNode input = call.input();
      input.remove(field);
      return call.input(input);
    });
  }

  private static Handler ticket(Consumer<ObjectNode> change) {
    return ask(call -> {
      ObjectNode input = call.input();
      Json.on(input.path("ticket"), change);
      return call.input(input);
    });
  }

  private static Handler stored(String field, UnaryOperator<String> change) {
    return ticket(t -> {
      if (t.path(field).isString()) {
        t.put(field, change.apply(t.path(field).asString("")));
      }
    });
  }

  /** Stores something else, and shows what was sent. */
  private static Handler hidden(String field, UnaryOperator<String> change) {
    return (call, stage) -> {
      Reply reply = stored(field, change).answer(call, stage);
      JsonNode tree = reply.json();
      Json.on(tree.path("ticket"), t -> t.set(field, call.input().at("/ticket/" + field)));
      return reply.succeeded() ? reply.json(tree) : reply;
    };
  }
}
