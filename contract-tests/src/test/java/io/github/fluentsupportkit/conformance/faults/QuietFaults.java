package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.then;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.encoded;
import static io.github.fluentsupportkit.conformance.faults.When.says;
import static io.github.fluentsupportkit.conformance.faults.When.sends;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What is lost, kept or changed without a word. */
final class QuietFaults {

  private static final Set<String> FOUND_BY = Set.of("state", "lists", "wire");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";
  private static final String JSON = "application/json";

  private QuietFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>(tickets());
    for (String field : List.of("status", "address_line_2", "zip", "state", "title")) {
      all.add(fault("updateCustomer", "it does not keep " + field, input(i -> i.remove(field))));
    }
    all.add(fault(
        "updateCustomer",
        "it does not keep a new address",
        input(i -> i.put("email", i.path("email").asString("").replace(".changed", "")))));
    all.add(fault(
        "updateCustomer",
        "their tickets are changed",
        then((call, reply, stage) ->
            Desk.allTickets(stage).forEach(id -> Desk.reprioritise(stage, id)))));
    all.addAll(encodings());
    all.addAll(lists());
    return all;
  }

  private static List<Fault> tickets() {
    When closing = to("replyToTicket").and(says("/close_ticket", "yes"));
    return List.of(
        masked("getTicket", "reading makes people wait", waiting()),
        masked(
            "replyToTicket",
            "nobody closed the ticket",
            Mask.ticket(closing, t -> t.putNull("closed_by"))),
        masked(
            "replyToTicket",
            "the ticket was closed never",
            Mask.ticket(closing, t -> t.putNull("resolved_at"))),
        masked(
            "replyToTicket",
            "the reply is somebody else's",
            Mask.replies(to("replyToTicket"), r -> {
              r.put("person_id", "2");
              Json.on(r.path("person"), p -> p.put("id", 2));
            })),
        masked(
            "deleteReply",
            "what is deleted counts twice",
            Mask.ticket(to("deleteReply"), t -> t.put("response_count", "9"))),
        masked(
            "updateTicketProperty",
            "the slug is lost",
            Mask.ticket(to("updateTicketProperty"), t -> t.put("slug", ""))),
        masked(
            "addTag",
            "the ticket is closed",
            Mask.ticket(to("addTag"), t -> t.put("status", "closed"))),
        fault("addTag", "another ticket gets the tag", elsewhere("/tags")),
        fault(
            "removeTag",
            "another ticket loses the tag",
            (call, stage) -> elsewhere("/tags/" + call.id("tag_id")).answer(call, stage)));
  }

  private static Handler waiting() {
    return Mask.ticket(to("getTicket"), t -> t.put("waiting_since", "2026-01-01 00:00:00"));
  }

  private static List<Fault> encodings() {
    return List.of(
        fault(
            "createTicket",
            "multipart forms lose the product",
            where(
                encoded(MULTIPART),
                input(i -> Json.on(i.path("ticket"), t -> t.remove("product_id"))))),
        fault(
            "createPortalTicket",
            "it does not understand JSON",
            where(encoded("application/json"), ask(Call::silent))),
        fault(
            "createPortalTicket",
            "it does not understand forms",
            where(encoded(FORM), ask(Call::silent))),
        fault(
            "createPortalTicket",
            "it does not read parameters from the query",
            where((call, stage) -> !call.query().isEmpty(), ask(call -> call.without("")))),
        fault(
            "addTag",
            "it does not understand multipart forms",
            where(encoded(MULTIPART), ask(Call::silent))),
        fault(
            "bulkDeleteTickets",
            "it does not understand JSON",
            where(encoded(JSON), ask(Call::silent))),
        fault(
            "updateTicketProperty",
            "it does not look at the method meant",
            where(
                When.overridden(),
                ask(call -> call.headers(call.headers().without("X-HTTP-Method-Override"))))));
  }

  private static List<Fault> lists() {
    return List.of(
        fault(
            "listTickets",
            "only the first of several tags counts",
            several("filters[ticket_tags]")),
        fault(
            "listTickets",
            "only the first of two filters counts",
            ask(call -> call.fields().stream()
                .filter(f -> f.name().startsWith("filters["))
                .map(f -> f.name())
                .distinct()
                .skip(1)
                .findFirst()
                .map(call::without)
                .orElse(call))),
        fault(
            "listTickets",
            "the case of words counts",
            found(
                "tickets",
                (t, word) -> (t.path("title").asString("") + t.path("content").asString(""))
                    .contains(word))),
        fault(
            "listCustomers",
            "the case of words counts",
            found("customers", (c, word) -> c.toString().contains(word))),
        fault(
            "listCustomers",
            "last names are not searched",
            found(
                "customers",
                (c, word) -> (c.path("first_name").asString("")
                        + c.path("email").asString("")
                        + c.path("id"))
                    .toLowerCase(Locale.ROOT)
                    .contains(word.toLowerCase(Locale.ROOT)))),
        fault(
            "listTickets",
            "never more than ten fit a page",
            where(
                sends("per_page"),
                ask(call -> call.field("per_page").length() > 1
                    ? call.without("per_page").with("per_page", 10)
                    : call))));
  }

  private interface Finds {

    boolean finds(ObjectNode item, String word);
  }

  private static Handler found(String envelope, Finds finds) {
    return (call, stage) -> {
      String word = call.field("search");
      return word.isEmpty() || word.matches("[0-9]+")
          ? stage.send(call)
          : json(j -> Json.on(
                  j.path(envelope),
                  p -> Json.keep(p, i -> i instanceof ObjectNode item && finds.finds(item, word))))
              .answer(call, stage);
    };
  }

  private static Handler several(String name) {
    return ask(call -> {
      List<String> values = call.fields().stream()
          .filter(f -> f.name().startsWith(name))
          .map(f -> f.value())
          .toList();
      return values.size() < 2 ? call : call.without(name).with(name + "[]", values.get(0));
    });
  }

  private static Handler elsewhere(String path) {
    return (Call call, Backstage stage) -> Desk.otherTicket(stage, call.id("ticket_id"))
        .map(id -> {
          stage.act();
          return stage.send(call.to("/tickets/" + id + path));
        })
        .orElseGet(() -> stage.send(call));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  /** One that shows in other answers than that of its operation. */
  private static Fault masked(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, handler);
  }

  private static Handler input(Consumer<ObjectNode> change) {
    return (call, stage) -> {
      ObjectNode input = call.input();
      change.accept(input);
      if (input.equals(call.input())) {
        return stage.send(call);
      }
      stage.act();
      return stage.send(call.input(input));
    };
  }
}
