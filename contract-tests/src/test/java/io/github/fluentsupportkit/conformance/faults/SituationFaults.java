package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.answer;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.text;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.page;
import static io.github.fluentsupportkit.conformance.faults.When.sends;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Answers that are wrong in one situation only: on one page, in one item, or where something is null or not ASCII. */
final class SituationFaults {

  private static final Set<String> FOUND_BY = Set.of("responses", "lists");
  private static final int NOT_FOUND = 404;
  private static final int INVALID = 422;

  private SituationFaults() {}

  static List<Fault> all() {
    return List.of(
        fault("listTickets", "nobody is the agent false", each("tickets", t -> no(t, "agent"))),
        fault(
            "listTickets",
            "no product is the product false",
            each("tickets", t -> no(t, "product"))),
        fault("listTickets", "closed tickets were closed on June 31st", each("tickets", t -> {
          if (t.path("resolved_at").isString()) {
            t.put("resolved_at", "2026-06-31 10:00:00");
          }
        })),
        fault(
            "listCustomers",
            "on the second page nobody has an address",
            where(page(2), each("customers", c -> c.remove("email")))),
        fault("listCustomers", "an empty last name is missing", each("customers", c -> {
          if (c.path("last_name").asString("").isEmpty()) {
            c.remove("last_name");
          }
        })),
        fault("getTicket", "no replies are no list", json(j -> {
          if (j.path("responses").isEmpty()) {
            j.remove("responses");
          }
        })),
        fault(
            "getTicket",
            "the third reply has no content",
            json(j -> Json.on(j.at("/responses/2"), r -> r.remove("content")))),
        fault(
            "listTickets",
            "a byte order mark stands before what is found",
            where(sends("search"), text("\uFEFF"::concat))),
        fault(
            "getTicket",
            "the JSON ends too early where it is not ASCII",
            text(b -> Texts.isAscii(b) ? b : b.substring(0, b.length() - 30))),
        fault(
            "getTicket",
            "what is not found is HTML",
            answer(r -> r.status() == NOT_FOUND ? r.header("Content-Type", "text/html") : r)),
        fault(
            "createTicket",
            "what is invalid does not say what it is",
            answer(
                r -> r.status() == INVALID ? r.headers(r.headers().without("Content-Type")) : r)),
        fault(
            "listTickets",
            "on the second page the customers are others",
            where(
                page(2), each("tickets", t -> Json.on(t.path("customer"), c -> c.put("id", 77))))),
        fault("listTickets", "no ticket has tags", each("tickets", t -> t.putArray("tags"))),
        fault(
            "listTickets",
            "caches may keep the second page",
            where(page(2), answer(r -> r.header("Cache-Control", "public, max-age=600")))),
        fault(
            "getCustomer",
            "the id is a text, and nowhere else",
            json(j -> Json.on(j.path("customer"), c -> c.put("id", c.path("id").asString(""))))));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  private static void no(ObjectNode ticket, String field) {
    if (ticket.path(field).isNull()) {
      ticket.put(field, false);
    }
  }

  private static Handler each(String envelope, Consumer<ObjectNode> change) {
    return json(j -> Json.each(j.path(envelope), change));
  }
}
