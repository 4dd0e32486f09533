package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.say;
import static io.github.fluentsupportkit.conformance.faults.Doing.then;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.encoded;
import static io.github.fluentsupportkit.conformance.faults.When.says;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Properties and tags of tickets that are not changed as they should be, and tickets that are not deleted so. */
final class TicketFaults {

  private static final Set<String> FOUND_BY = Set.of("state");
  private static final String PROPERTY = "updateTicketProperty";
  private static final String ADD = "addTag";
  private static final String REMOVE = "removeTag";
  private static final String BULK = "bulkDeleteTickets";

  private TicketFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(PROPERTY, "it keeps nothing", TicketFaults::forgetful),
        fault(
            PROPERTY,
            "it keeps no agent",
            where(says("/prop_name", "agent_id"), TicketFaults::forgetful)),
        fault(
            PROPERTY,
            "it keeps no product",
            where(says("/prop_name", "product_id"), TicketFaults::forgetful)),
        fault(
            PROPERTY,
            "it keeps nothing that comes as a form",
            where(encoded("application/json").not(), TicketFaults::forgetful)),
        fault(
            PROPERTY,
            "priorities are the customer's",
            where(says("/prop_name", "priority"), input("prop_name", n -> "client_priority"))),
        fault(
            PROPERTY,
            "the customer's priority is changed as well",
            then((call, reply, stage) -> Desk.reprioritise(stage, call.id("ticket_id")))),
        fault(
            PROPERTY,
            "the agent is changed as well",
            where(says("/prop_name", "agent_id").not(), also("agent_id", "2"))),
        fault(
            PROPERTY,
            "critical is medium",
            where(says("/prop_value", "critical"), input("prop_value", v -> "medium"))),
        fault(
            PROPERTY,
            "another ticket is changed as well",
            then((call, reply, stage) ->
                other(call, stage, id -> call.to("/tickets/" + id + "/property")))),
        fault(
            PROPERTY,
            "another ticket is changed",
            (call, stage) -> Desk.otherTicket(stage, call.id("ticket_id"))
                .map(id -> {
                  stage.act();
                  return stage.send(call.to("/tickets/" + id + "/property"));
                })
                .orElseGet(() -> stage.send(call))),
        fault(
            PROPERTY,
            "the ticket is answered",
            then((call, reply, stage) -> Desk.reply(stage, call.id("ticket_id"), "Thank you"))),
        fault(
            ADD,
            "it keeps nothing",
            then((call, reply, stage) ->
                untag(stage, call.id("ticket_id"), call.input().path("tag_id").asLong(0)))),
        fault(ADD, "the other tags are gone", (call, stage) -> {
          List<Long> before = Desk.tags(stage, call.id("ticket_id"));
          Reply reply = stage.send(call);
          before.stream()
              .filter(tag -> tag != call.input().path("tag_id").asLong(0) && reply.succeeded())
              .forEach(tag -> {
                stage.act();
                untag(stage, call.id("ticket_id"), tag);
              });
          return reply;
        }),
        fault(
            ADD,
            "another ticket gets the tag as well",
            then((call, reply, stage) ->
                other(call, stage, id -> call.to("/tickets/" + id + "/tags")))),
        fault(ADD, "the ticket gets another tag", input("tag_id", TicketFaults::next)),
        fault(ADD, "the ticket gets another tag as well", then((call, reply, stage) -> {
          ObjectNode input = call.input();
          input.put("tag_id", next(input.path("tag_id").asString("0")));
          stage.send(call.input(input));
        })),
        fault(
            ADD,
            "the ticket gets another priority",
            then((call, reply, stage) -> Desk.reprioritise(stage, call.id("ticket_id")))),
        fault(
            REMOVE,
            "it keeps the tag",
            then((call, reply, stage) -> tag(stage, call.id("ticket_id"), call.id("tag_id")))),
        fault(
            REMOVE,
            "all tags are gone",
            then((call, reply, stage) -> Desk.tags(stage, call.id("ticket_id"))
                .forEach(tag -> untag(stage, call.id("ticket_id"), tag)))),
        fault(
            REMOVE,
            "another ticket loses the tag as well",
            then((call, reply, stage) ->
                Desk.allTickets(stage).forEach(id -> untag(stage, id, call.id("tag_id"))))),
        fault(
            REMOVE,
            "another tag comes in its place",
            then((call, reply, stage) -> tag(
                stage,
                call.id("ticket_id"),
                unused(Desk.tags(stage, call.id("ticket_id")), call.id("tag_id"))))),
        fault(REMOVE, "the ticket is given to another agent", also("agent_id", "2")),
        fault(BULK, "it deletes nothing", bulk(all -> List.of())),
        fault(
            BULK,
            "it deletes all but the last",
            where(
                (call, stage) -> call.input().path("ticket_ids").size() > 1,
                bulk(all -> all.subList(0, all.size() - 1)))),
        fault(
            BULK,
            "it deletes the first only",
            where(
                (call, stage) -> call.input().path("ticket_ids").size() > 1,
                bulk(all -> all.subList(0, 1)))),
        fault(
            BULK,
            "it deletes nothing where it does not know one of several",
            where(
                (call, stage) -> call.input().path("ticket_ids").size() > 2,
                say(404, "{\"message\":\"No such ticket\"}"))),
        fault(
            BULK,
            "it deletes another one as well",
            then((call, reply, stage) ->
                Desk.otherTicket(stage, 0).ifPresent(id -> Desk.delete(stage, id)))),
        fault(
            BULK,
            "it deletes the oldest ticket of the help desk as well",
            then((call, reply, stage) -> Desk.delete(stage, 1 + stage.count("oldest")))),
        fault(
            BULK,
            "it deletes everything that the caller opened",
            then((call, reply, stage) ->
                Desk.allTickets(stage).forEach(id -> Desk.delete(stage, id)))),
        fault(
            BULK,
            "another ticket gets another priority",
            then((call, reply, stage) ->
                Desk.otherTicket(stage, 0).ifPresent(id -> Desk.reprioritise(stage, id)))));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  /** Shows the change, and takes it back. */
  private static Reply forgetful(Call call, Backstage stage) {
    String name = call.input().path("prop_name").asString("");
    JsonNode before = Desk.ticket(stage, call.id("ticket_id")).path("ticket").path(name);
    Reply reply = stage.send(call);
    if (reply.succeeded()) {
      stage.act();
      Desk.property(
          stage,
          call.id("ticket_id"),
          name,
          before.asString(name.endsWith("_id") ? "2" : "normal"));
    }
    return reply;
  }

  private static Handler also(String property, String value) {
    return then(
        (call, reply, stage) -> Desk.property(stage, call.id("ticket_id"), property, value));
  }

  private interface Elsewhere {

    Call to(long ticket);
  }

  private static void other(Call call, Backstage stage, Elsewhere elsewhere) {
    Desk.otherTicket(stage, call.id("ticket_id")).ifPresent(id -> stage.send(elsewhere.to(id)));
  }

  private static void tag(Backstage stage, long ticket, long tag) {
    stage.send("POST", "/tickets/" + ticket + "/tags", "{\"tag_id\":" + tag + "}");
  }

  private static void untag(Backstage stage, long ticket, long tag) {
    stage.send("DELETE", "/tickets/" + ticket + "/tags/" + tag, "");
  }

  /** A tag that the ticket neither has nor had. */
  private static long unused(List<Long> tags, long not) {
    return LongStream.rangeClosed(1, 4)
        .filter(tag -> tag != not && !tags.contains(tag))
        .findFirst()
        .orElse(not);
  }

  private static String next(String tag) {
    return tag.matches("[1-4]") ? String.valueOf(Integer.parseInt(tag) % 4 + 1) : tag;
  }

  private static Handler input(String field, UnaryOperator<String> change) {
    return ask(call -> {
      ObjectNode input = call.input();
      input.put(field, change.apply(input.path(field).asString("")));
      return call.input(input);
    });
  }

  /** Deletes others than it was told to. */
  private static Handler bulk(UnaryOperator<List<JsonNode>> change) {
    return ask(call -> {
      ObjectNode input = call.input();
      List<JsonNode> all = input.path("ticket_ids").valueStream().toList();
      List<JsonNode> changed = change.apply(all);
      if (!all.isEmpty()) {
        // An id that nobody has keeps the list from being empty, which is refused.
        input.putArray("ticket_ids").addAll(changed).add(999_999);
      }
      return call.input(input);
    });
  }
}
