package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.pausing;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.encoded;
import static io.github.fluentsupportkit.conformance.faults.When.nth;
import static io.github.fluentsupportkit.conformance.faults.When.overridden;
import static io.github.fluentsupportkit.conformance.faults.When.overriddenByHeader;
import static io.github.fluentsupportkit.conformance.faults.When.sends;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** Requests that are not understood as they travel, and answers that come late or to somebody else. */
final class WireFaults {

  private static final Set<String> FOUND_BY = Set.of("wire", "state");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";
  private static final int TOO_LONG = 3500;
  private static final int MOMENT = 10;
  private static final int BRIEFLY = 300;

  private WireFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    for (String operation :
        List.of("createTicket", "replyToTicket", "updateTicketProperty", "addTag")) {
      all.add(fault(
          operation, "it does not understand forms", where(encoded(FORM), ask(Call::silent))));
    }
    for (String operation :
        List.of("createTicket", "updateReply", "updateCustomer", "createPortalTicket")) {
      all.add(fault(
          operation,
          "it does not understand multipart forms",
          where(encoded(MULTIPART), ask(Call::silent))));
    }
    for (String operation : List.of("createTicket", "replyToTicket", "updateCustomer")) {
      all.add(fault(
          operation,
          "it does not read parameters from the query",
          where((call, stage) -> !call.query().isEmpty(), ask(call -> call.without("")))));
    }
    all.addAll(List.of(
        fault(
            "createTicket",
            "it does not understand brackets in forms",
            where(encoded(FORM), ask(call -> text(call, "%5B", "%5F", "[", "_")))),
        fault(
            "createTicket",
            "it does not understand brackets in multipart forms",
            where(
                encoded(MULTIPART),
                ask(call -> text(call, "name=\"ticket[", "name=\"ticket_", "\0", "")))),
        fault(
            "bulkDeleteTickets",
            "it does not understand brackets in forms",
            where(encoded(FORM), ask(call -> text(call, "%5B", "%5F", "[", "_")))),
        fault(
            "createTicket",
            "it takes forms for Latin-1",
            where(encoded(FORM), ask(call -> call.input(misread(call.input()))))),
        fault(
            "deleteReply",
            "it does not look at the method meant",
            where(
                overridden(),
                ask(call -> call.headers(call.headers().without("X-HTTP-Method-Override"))
                    .without("_method")))),
        fault(
            "updateReply",
            "it does not look at the method meant in the header",
            where(
                overriddenByHeader(),
                ask(call -> call.headers(call.headers().without("X-HTTP-Method-Override"))))),
        fault(
            "removeTag",
            "it does not look at the method meant in the query",
            where(sends("_method"), ask(call -> call.without("_method")))),
        fault(
            "updateCustomer",
            "it does not look at the method meant",
            where(
                overridden(),
                ask(call -> call.headers(call.headers().without("X-HTTP-Method-Override"))
                    .without("_method")))),
        slow(
            "listTickets",
            "it takes too long",
            where(sends("search").and(nth(3)), pausing(TOO_LONG))),
        slow("replyToTicket", "it takes too long once", where(nth(2), pausing(TOO_LONG))),
        slow("createTicket", "it takes too long once", where(nth(2), pausing(TOO_LONG))),
        slow(
            "getTicket",
            "all but one of the requests of the same moment crash",
            crowded((call, stage) -> Reply.json(500, "{\"message\":\"Deadlock found\"}"))),
        slow(
            "getTicket",
            "requests of the same moment get another ticket",
            crowded((call, stage) -> stage.send(call.to("/tickets/1")))),
        slow("getTicket", "answers of the same moment are mixed up", mixed("getTicket"))));
    return all;
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  private static Fault slow(String operation, String what, Handler handler) {
    return new Fault(operation, what, Set.of("wire"), where(to(operation), handler));
  }

  private static Call text(Call call, String what, String by, String andWhat, String andBy) {
    String text = new String(call.body(), StandardCharsets.UTF_8);
    return call.body(
        text.replace(what, by).replace(andWhat, andBy).getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode misread(ObjectNode input) {
    Json.everywhere(
        input,
        object -> object.propertyNames().forEach(name -> {
          if (object.path(name).isString()) {
            byte[] bytes = object.path(name).asString("").getBytes(StandardCharsets.UTF_8);
            object.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
          }
        }));
    return input;
  }

  /** Does this while another request is being answered. */
  private static Handler crowded(Handler handler) {
    return (call, stage) -> {
      AtomicInteger waiting = stage.kept("waiting", AtomicInteger::new);
      boolean crowd = waiting.incrementAndGet() > 1;
      try {
        Doing.pause(MOMENT);
        if (crowd) {
          stage.act();
          return handler.answer(call, stage);
        }
        return stage.send(call);
      } finally {
        waiting.decrementAndGet();
      }
    };
  }

  /** Hands an answer to whoever asked at the same time. */
  private static Handler mixed(String name) {
    return (call, stage) -> {
      Exchanger<Reply> hands = stage.kept("hands of " + name, Exchanger::new);
      Set<String> waiting = stage.kept("waiting for " + name, ConcurrentHashMap::newKeySet);
      // Two who ask for the same cannot tell that they got each other's.
      if (!waiting.add(call.path())) {
        return stage.send(call);
      }
      try {
        Reply own = stage.send(call);
        Doing.pause(MOMENT);
        return waiting.size() < 2 ? own : exchanged(own, hands, stage);
      } finally {
        waiting.remove(call.path());
      }
    };
  }

  private static Reply exchanged(Reply own, Exchanger<Reply> hands, Backstage stage) {
    try {
      Reply other = hands.exchange(own, BRIEFLY, TimeUnit.MILLISECONDS);
      stage.act();
      return other;
    } catch (TimeoutException e) {
      return own;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return own;
    }
  }
}
