package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.then;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.nonAscii;
import static io.github.fluentsupportkit.conformance.faults.When.says;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Replies that do not do to their ticket what they should. */
final class ReplyFaults {

  private static final Set<String> FOUND_BY = Set.of("state");
  private static final When REPLY = to("replyToTicket");
  private static final When NOTE = REPLY.and(says("/conversation_type", "note"));
  private static final When RESPONSE = REPLY.and(NOTE.not());
  private static final When CLOSING = says("/close_ticket", "yes");

  private ReplyFaults() {}

  static List<Fault> all() {
    return List.of(
        fault("responses are notes", where(RESPONSE, input("conversation_type", t -> "note"))),
        fault("notes are responses", where(NOTE, input("conversation_type", t -> "response"))),
        fault("it keeps half of the content", where(REPLY, input("content", Texts::cut))),
        fault(
            "what is not ASCII becomes a question mark",
            where(REPLY.and(nonAscii("/content")), input("content", Texts::withQuestionMarks))),
        fault("it does not close", where(REPLY.and(CLOSING), input("close_ticket", t -> "no"))),
        fault(
            "it closes though told not to",
            where(RESPONSE.and(says("/close_ticket", "no")), input("close_ticket", t -> "yes"))),
        fault(
            "it always closes",
            where(RESPONSE.and(CLOSING.not()), input("close_ticket", t -> "yes"))),
        fault(
            "it keeps nothing",
            where(
                REPLY,
                then((call, reply, stage) -> stage.send(
                    "DELETE",
                    "/tickets/" + call.id("ticket_id") + "/responses/"
                        + reply.json().at("/response/id").asString(""),
                    "")))),
        fault(
            "it keeps every one twice",
            where(REPLY, then((call, reply, stage) -> stage.send(call)))),
        fault("it goes to another ticket", where(REPLY, ReplyFaults::elsewhere)),
        fault(
            "it goes to another ticket as well",
            where(
                REPLY,
                then((call, reply, stage) -> Desk.otherTicket(stage, call.id("ticket_id"))
                    .ifPresent(id -> stage.send(call.to("/tickets/" + id + "/responses")))))),
        fault(
            "the ticket stays new",
            Mask.ticket(RESPONSE.and(CLOSING.not()), t -> t.put("status", "new"))),
        fault("nobody gets the ticket", Mask.ticket(RESPONSE, t -> {
          t.putNull("agent_id");
          t.putNull("agent");
        })),
        fault(
            "a response is not counted", Mask.ticket(RESPONSE, t -> t.put("response_count", "0"))),
        fault(
            "a response is counted twice",
            Mask.ticket(
                RESPONSE,
                t -> t.put(
                    "response_count",
                    String.valueOf(2 * t.path("response_count").asLong(0))))),
        fault(
            "it is not said when an agent responded last",
            Mask.ticket(RESPONSE, t -> t.putNull("last_agent_response"))),
        ofNotes("a note makes the ticket active", t -> t.put("status", "active")),
        ofNotes("a note sets the time of the first response", t -> t.put("first_response_time", 7)),
        fault(
            "a closed ticket was closed by nobody, and never",
            Mask.ticket(REPLY.and(CLOSING), t -> {
              t.putNull("resolved_at");
              t.putNull("closed_by");
            })),
        fault(
            "another agent gets the ticket",
            where(
                RESPONSE,
                then((call, reply, stage) ->
                    Desk.property(stage, call.id("ticket_id"), "agent_id", "2")))),
        fault(
            "the ticket gets another priority",
            where(
                REPLY,
                then((call, reply, stage) -> Desk.reprioritise(stage, call.id("ticket_id"))))),
        fault(
            "the first reply of the ticket is deleted",
            where(
                REPLY,
                then((call, reply, stage) -> Desk.replies(stage, call.id("ticket_id")).stream()
                    .map(r -> r.path("id").asLong(0))
                    .filter(id -> id != reply.json().at("/response/id").asLong(0))
                    .findFirst()
                    .ifPresent(id -> stage.send(
                        "DELETE", "/tickets/" + call.id("ticket_id") + "/responses/" + id, ""))))));
  }

  private static Fault ofNotes(String what, Consumer<ObjectNode> change) {
    return new Fault(
        "replyToTicket", what, Set.of("state.note-moves-nothing"), Mask.ticket(NOTE, change));
  }

  private static Fault fault(String what, Handler handler) {
    return new Fault("replyToTicket", what, FOUND_BY, handler);
  }

  private static Handler input(String field, UnaryOperator<String> change) {
    return ask(call -> {
      ObjectNode input = call.input();
      input.put(field, change.apply(input.path(field).asString("")));
      return call.input(input);
    });
  }

  private static Reply elsewhere(Call call, Backstage stage) {
    return Desk.otherTicket(stage, call.id("ticket_id"))
        .map(id -> {
          stage.act();
          return stage.send(call.to("/tickets/" + id + "/responses"));
        })
        .orElseGet(() -> stage.send(call));
  }
}
