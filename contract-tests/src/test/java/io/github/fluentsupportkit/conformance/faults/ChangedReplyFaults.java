package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.say;
import static io.github.fluentsupportkit.conformance.faults.Doing.then;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.encoded;
import static io.github.fluentsupportkit.conformance.faults.When.nonAscii;
import static io.github.fluentsupportkit.conformance.faults.When.overridden;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Replies that are changed and deleted otherwise than they should be. */
final class ChangedReplyFaults {

  private static final Set<String> FOUND_BY = Set.of("state");
  private static final String UPDATE = "updateReply";
  private static final String DELETE = "deleteReply";

  /** Shows the change, and takes it back. */
  private static final Handler FORGETFUL = (call, stage) -> {
    List<JsonNode> before = Desk.replies(stage, call.id("ticket_id"));
    Reply reply = stage.send(call);
    before.stream()
        .filter(r -> r.path("id").asLong(0) == call.id("response_id") && reply.succeeded())
        .forEach(r -> {
          stage.act();
          stage.send(content(call, r.path("content").asString("")).as("admin"));
        });
    return reply;
  };

  private ChangedReplyFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(UPDATE, "it keeps nothing", FORGETFUL),
        fault(
            UPDATE,
            "it keeps nothing that comes as a form",
            where(encoded("application/json").not(), FORGETFUL)),
        fault(
            UPDATE,
            "it changes another reply of the ticket as well",
            then((call, reply, stage) -> Desk.otherReply(call, stage)
                .ifPresent(r -> stage.send(call.to(path(call, r)).as("admin"))))),
        fault(UPDATE, "it keeps half of the content", input(Texts::cut)),
        fault(
            UPDATE,
            "what is not ASCII becomes a question mark",
            where(nonAscii("/content"), input(Texts::withQuestionMarks))),
        fault(UPDATE, "it adds to what was there", (call, stage) -> {
          String before = Desk.replies(stage, call.id("ticket_id")).stream()
              .filter(r -> r.path("id").asLong(0) == call.id("response_id"))
              .map(r -> r.path("content").asString(""))
              .findFirst()
              .orElse("");
          return input(before::concat).answer(call, stage);
        }),
        new Fault(
            UPDATE,
            "the reply becomes a note",
            FOUND_BY,
            Mask.replies(to(UPDATE), r -> r.put("conversation_type", "note"))),
        new Fault(
            UPDATE,
            "the reply becomes somebody else's",
            FOUND_BY,
            Mask.replies(to(UPDATE), r -> r.put("person_id", "2"))),
        fault(
            UPDATE,
            "the ticket gets another priority",
            then((call, reply, stage) -> Desk.reprioritise(stage, call.id("ticket_id")))),
        fault(DELETE, "it deletes nothing", pretend()),
        new Fault(
            DELETE,
            "it deletes nothing by method override",
            Set.of("wire.method-override"),
            where(to(DELETE), where(overridden(), pretend()))),
        fault(
            DELETE,
            "it deletes another reply",
            (call, stage) -> Desk.otherReply(call, stage)
                .map(r -> {
                  stage.act();
                  return stage.send(call.to(path(call, r)));
                })
                .orElseGet(() -> stage.send(call))),
        fault(
            DELETE,
            "it deletes another reply as well",
            then((call, reply, stage) -> Desk.otherReply(call, stage)
                .ifPresent(r -> stage.send("DELETE", path(call, r), "")))),
        fault(
            DELETE,
            "it deletes the ticket",
            then((call, reply, stage) -> Desk.delete(stage, call.id("ticket_id")))),
        fault(
            DELETE,
            "it gives the ticket to another agent",
            then((call, reply, stage) ->
                Desk.property(stage, call.id("ticket_id"), "agent_id", "2"))),
        new Fault(
            DELETE,
            "what is gone can be deleted again",
            Set.of("state", "input"),
            where(
                to(DELETE),
                Doing.answer(reply -> reply.succeeded()
                    ? reply
                    : Reply.json(200, "{\"message\":\"Selected response has been deleted\"}")))));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  /** Says that it deleted what is there, and does not. */
  private static Handler pretend() {
    return (call, stage) -> {
      boolean there = Desk.replies(stage, call.id("ticket_id")).stream()
          .anyMatch(r -> r.path("id").asLong(0) == call.id("response_id"));
      return there
          ? say(200, "{\"message\":\"Selected response has been deleted\"}").answer(call, stage)
          : stage.send(call);
    };
  }

  private static Handler input(UnaryOperator<String> change) {
    return ask(call -> content(call, change.apply(call.input().path("content").asString(""))));
  }

  private static Call content(Call call, String content) {
    ObjectNode input = call.input();
    input.put("content", content);
    return call.input(input);
  }

  private static String path(Call call, JsonNode reply) {
    return "/tickets/" + call.id("ticket_id") + "/responses/" + reply.path("id").asString("");
  }
}
