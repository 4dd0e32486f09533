package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.then;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.encoded;
import static io.github.fluentsupportkit.conformance.faults.When.nonAscii;
import static io.github.fluentsupportkit.conformance.faults.When.says;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Customers who are not changed or deleted as they should be. */
final class CustomerFaults {

  private static final Set<String> FOUND_BY = Set.of("state");
  private static final String UPDATE = "updateCustomer";
  private static final String DELETE = "deleteCustomer";
  private static final List<String> FIELDS = List.of(
      "first_name",
      "last_name",
      "email",
      "title",
      "status",
      "address_line_1",
      "address_line_2",
      "city",
      "zip",
      "state",
      "country",
      "note");

  private CustomerFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(UPDATE, "it keeps nothing", CustomerFaults::forgetful),
        fault(
            UPDATE,
            "it keeps nothing that comes as a form",
            where(encoded("application/json").not(), CustomerFaults::forgetful)),
        fault(
            UPDATE,
            "it keeps the names only",
            input(i -> i.retain("first_name", "last_name", "email"))),
        fault(
            UPDATE,
            "it blanks what was not sent",
            input(i -> FIELDS.stream()
                .filter(name -> !Json.has(i, name) && !name.equals("status"))
                .forEach(name -> i.put(name, "")))),
        fault(
            UPDATE,
            "it blanks the note if that was not sent",
            where(says("/note").not(), input(i -> i.put("note", "")))),
        fault(
            UPDATE,
            "the customer becomes inactive",
            where(says("/status").not(), input(i -> i.put("status", "inactive")))),
        fault(
            UPDATE,
            "zip codes become numbers",
            where(
                says("/zip"),
                input(i -> i.put("zip", i.path("zip").asString("").replaceFirst("^0+", ""))))),
        fault(
            UPDATE,
            "city and state change places in a form of several parts",
            where(encoded("multipart/form-data").and(says("/city")), input(i -> {
              JsonNode city = i.path("city");
              i.set("city", i.path("state"));
              i.set("state", city);
            }))),
        fault(
            UPDATE,
            "what is not ASCII becomes a question mark",
            where(
                nonAscii("/first_name")
                    .or(nonAscii("/last_name"))
                    .or(nonAscii("/city"))
                    .or(nonAscii("/note")),
                input(i -> FIELDS.stream()
                    .filter(name -> i.path(name).isString())
                    .forEach(
                        name -> i.put(name, Texts.withQuestionMarks(i.path(name).asString(""))))))),
        fault(
            UPDATE,
            "another customer is changed as well",
            then((call, reply, stage) -> Desk.otherCustomer(stage, call.id("customer_id"))
                .ifPresent(id -> {
                  ObjectNode input = call.input();
                  input.put("email", "changed-" + id + "@example.com");
                  stage.send(call.to("/customers/" + id).input(input));
                }))),
        fault(
            UPDATE,
            "their tickets get another priority",
            then((call, reply, stage) ->
                Desk.allTickets(stage).forEach(id -> Desk.reprioritise(stage, id)))),
        new Fault(DELETE, "the customer stays", FOUND_BY, pretend(false)),
        new Fault(DELETE, "their tickets stay", FOUND_BY, pretend(true)),
        fault(
            DELETE,
            "another customer is deleted as well",
            then((call, reply, stage) -> Desk.otherCustomer(stage, call.id("customer_id"))
                .ifPresent(id -> stage.send("DELETE", "/customers/" + id, "")))),
        fault(
            DELETE,
            "the first customer of the help desk is deleted as well",
            then((call, reply, stage) -> stage.send("DELETE", "/customers/5", ""))),
        fault(
            DELETE,
            "somebody else's tickets are deleted as well",
            then((call, reply, stage) ->
                Desk.allTickets(stage).forEach(id -> Desk.delete(stage, id)))),
        fault(
            DELETE,
            "another ticket gets another priority",
            then((call, reply, stage) ->
                Desk.otherTicket(stage, 0).ifPresent(id -> Desk.reprioritise(stage, id)))));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  /** Shows the change, and takes it back. */
  private static Reply forgetful(Call call, Backstage stage) {
    JsonNode before =
        stage.send("GET", "/customers/" + call.id("customer_id"), "").json().path("customer");
    Reply reply = stage.send(call);
    if (reply.succeeded() && before.isObject()) {
      stage.act();
      ObjectNode all = ((ObjectNode) before.deepCopy()).retain(FIELDS);
      FIELDS.stream().filter(name -> all.path(name).isNull()).forEach(name -> all.put(name, ""));
      stage.send("PUT", "/customers/" + call.id("customer_id"), all.toString());
    }
    return reply;
  }

  private static Handler input(Consumer<ObjectNode> change) {
    return ask(call -> {
      ObjectNode input = call.input();
      change.accept(input);
      return call.input(input);
    });
  }

  /** Says that it deletes, and does not; at best it no longer shows the customer. */
  private static Handler pretend(boolean hides) {
    return (call, stage) -> {
      Map<Long, Reply> hidden =
          stage.kept("hidden", () -> Collections.synchronizedMap(new LinkedHashMap<>()));
      long id = call.id("customer_id");
      Reply unknown = hidden.get(id);
      if (unknown != null) {
        return unknown;
      }
      Reply there = stage.send("GET", "/customers/" + id, "");
      if (!call.operation().equals(DELETE)
          || !there.succeeded()
          || !stage.send(get(call)).succeeded()) {
        return stage.send(call);
      }
      stage.act();
      if (hides) {
        hidden.put(id, stage.send("GET", "/customers/999999", ""));
      }
      return Reply.json(200, "{\"message\":\"Customer has been deleted\"}");
    };
  }

  private static Call get(Call call) {
    return call.by("GET").silent();
  }
}
