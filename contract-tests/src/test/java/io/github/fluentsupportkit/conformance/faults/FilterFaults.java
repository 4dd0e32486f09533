package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.laterPage;
import static io.github.fluentsupportkit.conformance.faults.When.sends;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists that filter and search for something else than they were asked for. */
final class FilterFaults {

  private static final Set<String> FOUND_BY = Set.of("lists");
  private static final String TICKETS = "listTickets";
  private static final String CUSTOMERS = "listCustomers";
  private static final List<String> FILTERS = List.of(
      "status_type",
      "product_id",
      "agent_id",
      "priority",
      "client_priority",
      "waiting_for_reply",
      "mailbox_id",
      "ticket_tags");

  private FilterFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    for (String name : FILTERS) {
      String field = "filters[" + name + "]";
      all.add(fault(TICKETS, "it does not filter by " + name, ignored(field)));
      all.add(fault(TICKETS, "one item slips through the filter by " + name, slipping(field)));
    }
    all.addAll(List.of(
        fault(TICKETS, "the filter by product leaves one out", leavingOut("filters[product_id]")),
        fault(
            TICKETS,
            "the filter by product leaves out closed ones",
            where(
                sends("filters[product_id]"),
                json(j -> Json.on(
                    j.path("tickets"),
                    p -> Json.keep(p, t -> !t.path("status").asString("").equals("closed")))))),
        fault(TICKETS, "the filter by priority leaves one out", leavingOut("filters[priority]")),
        fault(TICKETS, "the filter by mailbox leaves one out", leavingOut("filters[mailbox_id]")),
        fault(TICKETS, "the filter by tag leaves one out", leavingOut("filters[ticket_tags]")),
        fault(TICKETS, "open tickets are the new ones only", status("open", "new")),
        fault(TICKETS, "closed tickets are all", status("closed", "all")),
        fault(TICKETS, "new tickets are the active ones", status("new", "active")),
        fault(TICKETS, "all tickets are the open ones only", status("all", "open")),
        fault(
            TICKETS,
            "waiting is answered",
            value("waiting_for_reply", Map.of("yes", "no", "no", "yes"))),
        fault(
            TICKETS,
            "priorities are mixed up",
            value(
                "priority",
                Map.of("critical", "medium", "medium", "normal", "normal", "critical"))),
        fault(
            TICKETS,
            "the filters are forgotten on later pages",
            where(sends("filters[").and(laterPage()), ask(call -> call.without("filters[")))),
        fault(TICKETS, "it does not search", ignored("search")),
        fault(TICKETS, "it finds nothing, ever", ask(FilterFaults::nothing)),
        fault(
            TICKETS,
            "it finds nothing that is not ASCII",
            where(
                (call, stage) -> !Texts.isAscii(call.field("search")), ask(FilterFaults::nothing))),
        fault(TICKETS, "it searches titles only", searching("title")),
        fault(TICKETS, "it searches contents only", searching("content")),
        fault(TICKETS, "one item slips through the search", slipping("search")),
        fault(TICKETS, "the search leaves one out", leavingOut("search")),
        fault(CUSTOMERS, "it does not search", ignored("search")),
        fault(CUSTOMERS, "it finds nothing, ever", ask(FilterFaults::nothing)),
        fault(
            CUSTOMERS,
            "it finds nothing that is not ASCII",
            where(
                (call, stage) -> !Texts.isAscii(call.field("search")), ask(FilterFaults::nothing))),
        fault(CUSTOMERS, "one item slips through the search", slipping("search")),
        fault(CUSTOMERS, "it does not filter by status", ignored("status")),
        fault(CUSTOMERS, "one item slips through the filter by status", slipping("status")),
        fault(
            CUSTOMERS,
            "inactive customers are all",
            where(
                (call, stage) -> call.field("status").equals("inactive"),
                ask(call -> call.without("status")))),
        fault(
            CUSTOMERS,
            "active customers are the inactive ones",
            where(
                (call, stage) -> call.field("status").equals("active"),
                ask(call -> call.without("status").with("status", "inactive"))))));
    return all;
  }

  private static Fault fault(String operation, String what, Handler handler) {
    Handler meant = where(sends("filters[").or(sends("search")).or(sends("status")), handler);
    return new Fault(operation, what, FOUND_BY, where(to(operation), meant));
  }

  private static Handler ignored(String field) {
    return where(sends(field), ask(call -> call.without(field)));
  }

  private static Call nothing(Call call) {
    return call.field("search").isEmpty()
        ? call
        : call.without("search").with("search", "no-word-that-anybody-wrote");
  }

  private static Handler status(String asked, String given) {
    return value("status_type", Map.of(asked, given));
  }

  private static Handler value(String filter, Map<String, String> others) {
    String field = "filters[" + filter + "]";
    return where(
        (call, stage) -> others.containsKey(call.field(field)),
        ask(call -> call.without(field).with(field, others.getOrDefault(call.field(field), ""))));
  }

  /** Puts an item in place of the last one that would not be there with the filter. */
  private static Handler slipping(String field) {
    return where(sends(field), (call, stage) -> {
      Reply honest = stage.send(call);
      JsonNode all = rows(stage.send(call.without(field).without("page")));
      JsonNode tree = honest.json();
      if (!(rows(tree) instanceof ArrayNode right) || right.isEmpty()) {
        return honest;
      }
      List<String> ids = right.valueStream().map(FilterFaults::id).toList();
      return all.valueStream()
          .filter(item -> !ids.contains(id(item)))
          .findFirst()
          .map(wrong -> {
            stage.act();
            right.set(right.size() - 1, wrong);
            return honest.json(tree);
          })
          .orElse(honest);
    });
  }

  /** Does as if the first item did not exist. */
  private static Handler leavingOut(String field) {
    return where(
        sends(field),
        json(j -> Json.on(j.path("tickets"), p -> {
          String first = id(p.path("data").path(0));
          Json.keep(p, item -> !id(item).equals(first));
        })));
  }

  private static Handler searching(String field) {
    return (call, stage) -> {
      String word = call.field("search").toLowerCase(Locale.ROOT);
      return word.isEmpty()
          ? stage.send(call)
          : json(j -> Json.on(j.path("tickets"), p -> keep(p, field, word))).answer(call, stage);
    };
  }

  private static void keep(ObjectNode page, String field, String word) {
    Json.keep(
        page, item -> item.path(field).asString("").toLowerCase(Locale.ROOT).contains(word));
  }

  private static JsonNode rows(Reply reply) {
    return rows(reply.json());
  }

  private static JsonNode rows(JsonNode tree) {
    return tree.path(tree.has("tickets") ? "tickets" : "customers").path("data");
  }

  private static String id(JsonNode item) {
    return item.path("id").asString("");
  }
}
