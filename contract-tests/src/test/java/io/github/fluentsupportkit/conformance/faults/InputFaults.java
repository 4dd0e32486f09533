package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.answer;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.by;
import static io.github.fluentsupportkit.conformance.faults.When.lacks;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Requests that are wrong, and are not refused, or not in a way that clients can understand. */
final class InputFaults {

  private static final Set<String> FOUND_BY = Set.of("input");
  private static final int NOT_FOUND = 404;
  private static final int INVALID = 422;
  private static final int BAD_REQUEST = 400;

  private InputFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>(missing());
    all.addAll(unknown());
    all.addAll(crashes());
    return all;
  }

  private static List<Fault> missing() {
    return List.of(
        fault(
            "createTicket",
            "it takes tickets without a title",
            where(
                lacks("/ticket/title"),
                mended(i -> Json.on(i.path("ticket"), t -> t.put("title", "Untitled"))))),
        fault(
            "createTicket",
            "it takes tickets without content",
            where(
                lacks("/ticket/content"),
                mended(i -> Json.on(i.path("ticket"), t -> t.put("content", "-"))))),
        fault(
            "createTicket",
            "it takes unknown customers",
            where(
                lacks("/ticket/title").or(lacks("/ticket/content")).not(),
                mended(i -> Json.on(i.path("ticket"), t -> t.put("customer_id", "5"))))),
        fault(
            "createPortalTicket",
            "it takes tickets without a title",
            where(lacks("/title"), mended(i -> i.put("title", "Untitled")))),
        fault(
            "createPortalTicket",
            "it takes tickets without content",
            where(lacks("/content"), mended(i -> i.put("content", "-")))),
        fault(
            "replyToTicket",
            "it takes replies without content",
            where(lacks("/content"), mended(i -> i.put("content", "-")))),
        fault(
            "updateReply",
            "it takes changes without content",
            where(lacks("/content"), mended(i -> i.put("content", "-")))),
        fault(
            "updateCustomer",
            "it takes changes without a first name",
            where(lacks("/first_name"), mended(i -> i.put("first_name", "Somebody")))),
        fault(
            "updateCustomer",
            "it takes any text for an address",
            where(lacks("/email").not(), mended(i -> i.put("email", "mended@example.com")))),
        fault(
            "bulkDeleteTickets",
            "it takes any action for deleting",
            mended(i -> i.put("bulk_action", "delete_tickets"))),
        fault(
            "updateCustomer",
            "a missing first name is answered with 200 and an error",
            where(lacks("/first_name"), status(200))));
  }

  private static List<Fault> unknown() {
    return List.of(
        fault(
            "getTicket",
            "unknown tickets are the first one",
            unknown(call -> call.to("/tickets/1"))),
        fault(
            "getTicket",
            "unknown tickets are null",
            unknownSays("{\"ticket\":null,\"responses\":[],\"agent_id\":1}")),
        fault(
            "replyToTicket",
            "replies to unknown tickets go to the first one",
            unknown(call -> call.to("/tickets/1/responses"))),
        fault(
            "updateTicketProperty",
            "unknown tickets are changed",
            unknownSays("{\"message\":\"Ticket updated\",\"update_data\":[]}")),
        fault(
            "addTag",
            "unknown tickets get tags",
            unknownSays("{\"message\":\"Tag added\",\"tags\":[]}")),
        fault(
            "updateReply",
            "unknown replies are changed",
            unknownSays("{\"message\":\"Response updated\"}")),
        fault(
            "deleteReply",
            "unknown replies are deleted",
            unknownSays("{\"message\":\"Selected response has been deleted\"}")),
        fault("getCustomer", "unknown customers are the first one", (call, stage) -> {
          Reply reply = stage.send(call);
          boolean unknown = call.sender() == SandboxUser.ADMINISTRATOR
              && !reply.json().path("customer").isObject();
          if (unknown) {
            stage.act();
          }
          return unknown ? stage.send(call.to("/customers/5")) : reply;
        }),
        fault(
            "updateCustomer",
            "unknown customers are changed",
            unknownSays("{\"message\":\"Customer has been updated\"}")),
        fault("updateReply", "replies of other tickets are changed", RefusedElsewhere.taken()),
        fault("deleteReply", "replies of other tickets are deleted", RefusedElsewhere.taken()),
        new Fault(
            "",
            "what leads nowhere is answered with 200",
            Set.of("input", "responses"),
            where((call, stage) -> call.route().isEmpty(), answer(reply -> reply.status(200)))),
        new Fault(
            "",
            "tickets can be deleted one by one",
            Set.of("input.no-route"),
            where(
                (call, stage) -> call.method().equals("DELETE") && isTicket(call),
                (call, stage) -> {
                  stage.act();
                  Desk.delete(stage, Long.parseLong(call.path().replaceAll(".*/", "")));
                  return Reply.json(200, "{\"message\":\"Ticket deleted\"}");
                })),
        new Fault(
            "",
            "letters in the place of a number bring it down",
            Set.of("responses.crashed"),
            where(
                (call, stage) -> call.path().matches(".*/tickets/[a-z]+"),
                answer(reply -> reply.status(500)))),
        new Fault(
            "",
            "what leads nowhere is answered with 405",
            Set.of("input", "responses"),
            where((call, stage) -> call.route().isEmpty(), answer(reply -> reply.status(405)))),
        new Fault(
            "",
            "what leads nowhere is answered with 500",
            Set.of("input", "responses"),
            where((call, stage) -> call.route().isEmpty(), answer(reply -> reply.status(500)))));
  }

  private static List<Fault> crashes() {
    return List.of(
        fault(
            "createTicket",
            "it crashes where a title is missing",
            where(lacks("/ticket/title"), status(500))),
        fault(
            "createTicket",
            "it crashes where JSON is broken",
            where((call, stage) -> call.body().length > 0, from(BAD_REQUEST, 500))),
        fault("replyToTicket", "it takes broken JSON for an empty body", from(BAD_REQUEST, 200)),
        fault("updateCustomer", "it crashes where an address is wrong", from(INVALID, 500)),
        fault("getTicket", "it crashes where nothing is found", from(NOT_FOUND, 500)),
        fault("deleteReply", "it crashes where nothing is found", from(NOT_FOUND, 500)),
        fault("getCustomer", "it crashes where nobody is found", from(NOT_FOUND, 500)),
        fault("bulkDeleteTickets", "it crashes where the action is wrong", from(INVALID, 500)),
        fault("createPortalTicket", "it crashes where the content is missing", from(INVALID, 502)));
  }

  private static boolean isTicket(Call call) {
    return call.path().matches(".*/tickets/[0-9]+");
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  /** Does what it should have refused, with something in place of what is wrong. */
  private static Handler mended(Consumer<ObjectNode> change) {
    return refused(call -> {
      ObjectNode input = call.input();
      change.accept(input);
      return call.input(input);
    });
  }

  /** Does something else in place of what it should have refused. */
  private static Handler refused(UnaryOperator<Call> instead) {
    return where(by(SandboxUser.ADMINISTRATOR, SandboxUser.CUSTOMER), (call, stage) -> {
      Reply reply = stage.send(call);
      if (reply.succeeded()) {
        return reply;
      }
      stage.act();
      return stage.send(instead.apply(call));
    });
  }

  private static Handler unknown(UnaryOperator<Call> instead) {
    return where(by(SandboxUser.ADMINISTRATOR), (call, stage) -> {
      Reply reply = stage.send(call);
      if (reply.status() != NOT_FOUND) {
        return reply;
      }
      stage.act();
      return stage.send(instead.apply(call));
    });
  }

  private static Handler unknownSays(String json) {
    return where(
        by(SandboxUser.ADMINISTRATOR),
        answer(reply -> reply.status() == NOT_FOUND ? Reply.json(200, json) : reply));
  }

  private static Handler status(int status) {
    return where(
        by(SandboxUser.ADMINISTRATOR),
        answer(reply -> reply.succeeded() ? reply : reply.status(status)));
  }

  private static Handler from(int status, int other) {
    return answer(reply -> reply.status() == status ? reply.status(other) : reply);
  }
}
