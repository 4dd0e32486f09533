package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.answer;
import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.by;
import static io.github.fluentsupportkit.conformance.faults.When.laterPage;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** People who get in where they must not. */
final class AccessFaults {

  private static final Set<String> FOUND_BY = Set.of("access", "input.crash");
  private static final List<String> FOR_AGENTS = List.of(
      "listTickets",
      "createTicket",
      "getTicket",
      "bulkDeleteTickets",
      "updateTicketProperty",
      "replyToTicket",
      "updateReply",
      "deleteReply",
      "addTag",
      "removeTag",
      "listCustomers",
      "getCustomer",
      "updateCustomer",
      "deleteCustomer");
  private static final List<String> NOT_FOR_LIMITED_AGENTS = List.of(
      "bulkDeleteTickets",
      "listCustomers",
      "getCustomer",
      "updateCustomer",
      "deleteCustomer",
      "getTicket",
      "listTickets",
      "replyToTicket",
      "updateTicketProperty",
      "addTag");

  private AccessFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    FOR_AGENTS.forEach(operation -> {
      all.add(fault(operation, "it lets nobody in particular in", letIn(SandboxUser.NOBODY)));
      all.add(fault(operation, "it does not care for passwords", letIn(SandboxUser.STRANGER)));
      all.add(fault(operation, "it lets customers in", letIn(SandboxUser.CUSTOMER)));
    });
    NOT_FOR_LIMITED_AGENTS.forEach(operation -> all.add(
        fault(operation, "it lets agents do more than they may", letIn(SandboxUser.AGENT))));
    all.add(fault(
        "createPortalTicket",
        "it lets nobody in particular in",
        where(by(SandboxUser.NOBODY), ask(call -> call.as(SandboxUser.MARIA)))));
    all.add(fault(
        "createPortalTicket",
        "it does not care for passwords",
        where(by(SandboxUser.STRANGER), ask(call -> call.as(SandboxUser.MARIA)))));
    all.add(new Fault(
        "createPortalTicket",
        "customers open tickets for others",
        Set.of("access", "state"),
        where(to("createPortalTicket"), AccessFaults::forOthers)));
    all.add(
        shows("getTicket", "it refuses customers and shows them the ticket", SandboxUser.CUSTOMER));
    all.add(shows("listCustomers", "it refuses nobody and shows all", SandboxUser.NOBODY));
    all.add(fault(
        "getTicket",
        "a password may have something behind it",
        where(
            (call, stage) -> call.password().matches("sandbox.+"),
            ask(c -> c.as(SandboxUser.ADMIN)))));
    all.add(fault(
        "getTicket",
        "it shows agents all tickets that are closed",
        where(by(SandboxUser.AGENT), AccessFaults::closed)));
    all.add(fault(
        "listTickets",
        "on later pages agents see everything",
        where(laterPage(), letIn(SandboxUser.AGENT))));
    all.add(fault("listTickets", "it says that nobody may not", status(SandboxUser.NOBODY, 403)));
    all.add(fault(
        "getTicket", "it says that customers must log in", status(SandboxUser.CUSTOMER, 401)));
    all.add(fault(
        "createTicket",
        "it says 200 to nobody, and does nothing",
        status(SandboxUser.NOBODY, 200)));
    all.add(fault("updateCustomer", "it crashes for customers", status(SandboxUser.CUSTOMER, 500)));
    all.add(fault("deleteReply", "it crashes for nobody", status(SandboxUser.NOBODY, 500)));
    return all;
  }

  private static Fault shows(String operation, String what, SandboxUser user) {
    Handler handler = (call, stage) -> {
      Reply refused = stage.send(call);
      Reply shown = stage.send(call.as(SandboxUser.ADMIN));
      if (refused.succeeded() || !shown.succeeded()) {
        return refused;
      }
      stage.act();
      ObjectNode body = (ObjectNode) refused.json().deepCopy();
      body.set("shown", shown.json());
      return refused.json(body);
    };
    return new Fault(
        operation,
        what,
        Set.of("responses.refused-shows"),
        where(to(operation).and(by(user)), handler));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  private static Handler letIn(SandboxUser who) {
    return where(by(who), ask(call -> call.as(SandboxUser.ADMIN)));
  }

  private static Handler status(SandboxUser who, int status) {
    return where(by(who), answer(reply -> reply.succeeded() ? reply : reply.status(status)));
  }

  private static Reply closed(Call call, Backstage stage) {
    Reply refused = stage.send(call);
    Reply shown = stage.send(call.as(SandboxUser.ADMIN));
    if (refused.succeeded() || !shown.json().at("/ticket/status").asString("").equals("closed")) {
      return refused;
    }
    stage.act();
    return shown;
  }

  private static Reply forOthers(Call call, Backstage stage) {
    ObjectNode input = call.input();
    if (!Json.has(input, "customer_id")) {
      return stage.send(call);
    }
    stage.act();
    ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
    wrapped.set("ticket", input);
    return stage.send(call.to("/tickets").input(wrapped).as(SandboxUser.ADMIN));
  }
}
