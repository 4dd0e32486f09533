package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.answer;
import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.say;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.overridden;
import static io.github.fluentsupportkit.conformance.faults.When.sends;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What works with one client and not with the next, and what one user can do to another. */
final class ClientFaults {

  private static final Set<String> FOUND_BY = Set.of("state", "wire", "access", "lists");

  private ClientFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "updateReply",
            "it does not understand JSON that names its charset",
            where((call, stage) -> type(call).matches("application/json;.*"), ask(Call::silent))),
        fault(
            "updateCustomer",
            "it does not understand JSON that names its charset",
            where((call, stage) -> type(call).matches("application/json;.*"), ask(Call::silent))),
        fault(
            "addTag",
            "it refuses numbers in JSON",
            where(
                (call, stage) -> body(call).matches("\\{\"tag_id\":[0-9]+}"),
                say(422, "{\"message\":\"tag_id must be a text\"}"))),
        fault(
            "updateTicketProperty",
            "it knows the meant method in capitals only",
            where(
                (call, stage) -> call.headers()
                    .first("X-HTTP-Method-Override")
                    .filter(method -> method.equals("put"))
                    .isPresent(),
                ask(call -> call.headers(call.headers().without("X-HTTP-Method-Override"))))),
        fault(
            "updateReply",
            "forms leave signs as they travel",
            where(When.encoded("application/x-www-form-urlencoded"), ask(call -> {
              ObjectNode input = call.input();
              input.put("content", Texts.withQuestionMarks(input.path("content").asString("")));
              return call.input(input);
            }))),
        fault(
            "listTickets",
            "with a filter it does not search",
            where(sends("search").and(sends("filters[")), ask(call -> call.without("search")))),
        fault(
            "listCustomers",
            "no password is a password",
            where((call, stage) -> emptyPassword(call), ask(call -> call.as(SandboxUser.ADMIN)))),
        fault(
            "updateCustomer",
            "who means another method needs no password",
            where(overridden(), ask(call -> call.as(SandboxUser.ADMIN)))),
        new Fault(
            "deleteCustomer",
            "whoever is deleted stays in the list",
            Set.of("state.deleted-is-gone"),
            ClientFaults::stayingListed),
        new Fault(
            "deleteCustomer",
            "whoever is deleted is still counted",
            Set.of("state.deletes-exactly"),
            ClientFaults::stayingCounted),
        new Fault(
            "listTickets",
            "a header tells what was asked of the database",
            Set.of("responses.leaks"),
            where(
                to("listTickets"),
                answer(r -> r.header("X-Debug-Query", "SELECT * FROM wp_fs_tickets LIMIT 15")))),
        new Fault(
            "createPortalTicket",
            "the mailbox brings its password",
            Set.of("responses.secrets"),
            where(
                to("createPortalTicket"),
                json(j -> Json.on(
                    j.at("/ticket/mailbox"), m -> m.put("imap_password", "correct horse"))))),
        new Fault(
            "createPortalTicket",
            "scripts are kept",
            Set.of("input.scripts"),
            where(to("createPortalTicket"), storing(text -> text))),
        new Fault(
            "createPortalTicket",
            "handlers of events are kept",
            Set.of("input.scripts"),
            where(
                to("createPortalTicket"),
                storing(text -> text.replaceAll("<script>[^<]*</script>", "")))),
        new Fault(
            "replyToTicket",
            "ampersands are escaped twice",
            FOUND_BY,
            Mask.replies(
                to("replyToTicket"),
                r -> r.put(
                    "content",
                    r.path("content").asString("").replaceAll("&(amp;)?", "&amp;amp;")))));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  private static String type(Call call) {
    return call.headers().first("Content-Type").orElse("");
  }

  private static String body(Call call) {
    return new String(call.body(), StandardCharsets.UTF_8);
  }

  private static boolean emptyPassword(Call call) {
    return call.sender() == SandboxUser.STRANGER && call.password().isEmpty();
  }

  /** Shows what was sent, with some of it taken out. */
  private static Handler storing(UnaryOperator<String> cleaning) {
    return (call, stage) -> {
      String sent = call.input().path("content").asString("");
      return json(j -> Json.on(j.path("ticket"), t -> {
            if (sent.contains("<")) {
              t.put("content", cleaning.apply(sent));
            }
          }))
          .answer(call, stage);
    };
  }

  private static Reply stayingCounted(Call call, Backstage stage) {
    AtomicInteger gone = stage.kept("counted", AtomicInteger::new);
    Reply reply = stage.send(call);
    if (call.operation().equals("deleteCustomer") && reply.succeeded()) {
      gone.incrementAndGet();
    }
    return call.operation().equals("listCustomers")
        ? json(j -> Json.on(
                j.path("customers"), p -> p.put("total", p.path("total").asLong(0) + gone.get())))
            .answer(call, stage)
        : reply;
  }

  private static Reply stayingListed(Call call, Backstage stage) {
    List<JsonNode> gone = stage.kept("gone", () -> Collections.synchronizedList(new ArrayList<>()));
    if (call.operation().equals("deleteCustomer") && call.sender() == SandboxUser.ADMINISTRATOR) {
      stage
          .send("GET", "/customers?per_page=1000", "")
          .json()
          .at("/customers/data")
          .valueStream()
          .filter(customer -> customer.path("id").asLong(0) == call.id("customer_id"))
          .forEach(gone::add);
    }
    return call.operation().equals("listCustomers")
        ? json(j -> {
              if (j.at("/customers/data") instanceof ArrayNode data && !data.isEmpty()) {
                gone.forEach(customer -> data.set(0, customer));
              }
            })
            .answer(call, stage)
        : stage.send(call);
  }
}
