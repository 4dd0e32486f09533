package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.secretly;
import static io.github.fluentsupportkit.conformance.faults.Doing.then;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.by;
import static io.github.fluentsupportkit.conformance.faults.When.lacks;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Requests that do what they say they do not: refused ones that take effect, and reading ones that write. */
final class RefusalFaults {

  private static final Set<String> FOUND_BY = Set.of("state", "access", "input");
  private static final When OUTSIDER =
      by(SandboxUser.NOBODY, SandboxUser.STRANGER, SandboxUser.CUSTOMER);
  private static final Handler AS_ADMIN = secretly(SandboxUser.ADMIN);

  private RefusalFaults() {}

  static List<Fault> all() {
    return List.of(
        outsiders("createTicket", "it opens tickets for people whom it refuses"),
        outsiders("replyToTicket", "it takes replies from people whom it refuses"),
        outsiders("updateReply", "it takes changes from people whom it refuses"),
        outsiders("deleteReply", "it deletes for people whom it refuses"),
        outsiders("updateTicketProperty", "it takes changes from people whom it refuses"),
        outsiders("addTag", "it adds for people whom it refuses"),
        outsiders("removeTag", "it removes for people whom it refuses"),
        outsiders("bulkDeleteTickets", "it deletes for people whom it refuses"),
        outsiders("updateCustomer", "it takes changes from people whom it refuses"),
        outsiders("deleteCustomer", "it deletes for people whom it refuses"),
        fault(
            "createPortalTicket",
            "it opens tickets for nobody, whom it refuses",
            where(by(SandboxUser.NOBODY, SandboxUser.STRANGER), secretly(SandboxUser.MARIA))),
        fault(
            "bulkDeleteTickets",
            "it deletes for agents whom it refuses",
            where(by(SandboxUser.AGENT), AS_ADMIN)),
        fault(
            "updateTicketProperty",
            "it takes changes from agents whom it refuses",
            where(by(SandboxUser.AGENT), AS_ADMIN)),
        fault(
            "createTicket",
            "it opens tickets without a title, which it refuses",
            where(
                lacks("/ticket/title"),
                mended(i -> Json.on(i.path("ticket"), t -> t.put("title", marked(i)))))),
        fault(
            "createTicket",
            "it opens tickets without content, which it refuses",
            where(
                lacks("/ticket/content"),
                mended(i -> Json.on(i.path("ticket"), t -> t.put("content", "-"))))),
        fault(
            "createPortalTicket",
            "it opens tickets without content, which it refuses",
            where(lacks("/content"), mended(i -> i.put("content", "-")))),
        fault(
            "replyToTicket",
            "it takes replies without content, which it refuses",
            where(lacks("/content"), mended(i -> i.put("content", "-")))),
        fault(
            "updateReply",
            "it blanks replies without content, which it refuses",
            where(lacks("/content"), mended(i -> i.put("content", "-")))),
        fault(
            "updateCustomer",
            "it keeps the name from what it refuses for its address",
            where(
                (call, stage) -> !call.input().path("email").asString("").matches(".+@.+\\..+"),
                mended(i -> i.put("email", "mended@example.com")))),
        fault(
            "updateReply",
            "it changes replies of other tickets, which it refuses",
            RefusedElsewhere.takenSecretly()),
        fault(
            "deleteReply",
            "it deletes replies of other tickets, which it refuses",
            RefusedElsewhere.takenSecretly()),
        reading(
            "getTicket",
            "it gives tickets another priority",
            then((call, reply, stage) -> Desk.reprioritise(stage, call.id("ticket_id")))),
        reading(
            "getTicket",
            "it gives tickets to an agent",
            then((call, reply, stage) ->
                Desk.property(stage, call.id("ticket_id"), "agent_id", "2"))),
        reading(
            "getTicket",
            "it answers the ticket",
            then((call, reply, stage) -> Desk.reply(stage, call.id("ticket_id"), "Seen"))),
        reading(
            "listTickets",
            "it gives tickets another priority",
            then((call, reply, stage) -> reply
                .json()
                .at("/tickets/data")
                .forEach(t -> Desk.reprioritise(stage, t.path("id").asLong(0))))),
        reading(
            "listTickets",
            "searching deletes the first match",
            where(
                When.sends("search"),
                then((call, reply, stage) ->
                    Desk.delete(stage, reply.json().at("/tickets/data/0/id").asLong(0))))),
        reading(
            "getCustomer",
            "it changes their note",
            then((call, reply, stage) -> note(stage, reply))));
  }

  private static Fault outsiders(String operation, String what) {
    return fault(operation, what, where(OUTSIDER, AS_ADMIN));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  private static Fault reading(String operation, String what, Handler handler) {
    return new Fault(operation, what, Set.of("state"), where(to(operation), handler));
  }

  /** Refuses, and does it all the same with something in place of what is missing. */
  private static Handler mended(Consumer<ObjectNode> change) {
    return (call, stage) -> {
      Reply reply = stage.send(call);
      if (!reply.succeeded()
          && (call.sender() == SandboxUser.ADMINISTRATOR
              || call.sender() == SandboxUser.CUSTOMER)) {
        stage.act();
        ObjectNode input = call.input();
        change.accept(input);
        stage.send(call.input(input));
      }
      return reply;
    };
  }

  /** A title that is known for the client's own, as titles go. */
  private static String marked(ObjectNode input) {
    return input.at("/ticket/content").asString("Untitled");
  }

  private static void note(Backstage stage, Reply reply) {
    var customer = reply.json().path("customer");
    if (customer.isObject()) {
      ObjectNode all =
          ((ObjectNode) customer.deepCopy()).retain("email", "first_name", "last_name");
      all.put("note", "Seen by an agent");
      stage.send("PUT", "/customers/" + customer.path("id").asLong(0), all.toString());
    }
  }
}
