package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.answer;
import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.by;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Wrong requests that are taken, or that bring a server down, in one operation each. */
final class LaxFaults {

  private static final Set<String> FOUND_BY = Set.of("input", "access");
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final String DONE = "{\"message\":\"Done\",\"tags\":[]}";

  private LaxFaults() {}

  static List<Fault> all() {
    return List.of(
        fault("removeTag", "unknown things are gone", lacking(r -> Reply.json(200, DONE))),
        fault("deleteCustomer", "unknown customers are gone", lacking(r -> Reply.json(200, DONE))),
        fault("addTag", "it crashes where nothing is found", lacking(r -> r.status(500))),
        fault("updateCustomer", "it crashes where nobody is found", lacking(r -> r.status(500))),
        fault("createPortalTicket", "it crashes on broken JSON", from(BAD_REQUEST, 500)),
        fault("addTag", "it takes broken JSON", from(BAD_REQUEST, 200)),
        fault(
            "replyToTicket",
            "it crashes on what is no JSON",
            where((call, stage) -> isPlain(call), answer(r -> r.status(500)))),
        fault(
            "replyToTicket",
            "it takes what is no JSON",
            where((call, stage) -> isPlain(call), answer(r -> Reply.json(200, DONE)))),
        fault("updateReply", "it lets agents do more than they may", agentsMay()),
        fault("deleteReply", "it lets agents do more than they may", agentsMay()),
        fault(
            "listTickets",
            "credentials that nobody can read are good",
            where((call, stage) -> isUnreadable(call), ask(call -> call.as(SandboxUser.ADMIN)))),
        fault(
            "listTickets",
            "credentials that nobody can read bring it down",
            where((call, stage) -> isUnreadable(call), answer(r -> r.status(500)))),
        fault(
            "listTickets",
            "credentials that nobody can read are said to be known",
            where((call, stage) -> isUnreadable(call), answer(r -> r.status(403)))),
        new Fault(
            "createPortalTicket",
            "every second ticket is somebody else's",
            Set.of("access.portal-own-only"),
            where(
                to("createPortalTicket").and(by(SandboxUser.CUSTOMER)).and(When.every(2)),
                ask(call -> call.as("customer-kenji")))));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  private static boolean isPlain(Call call) {
    return call.headers().first("Content-Type").orElse("").startsWith("text/plain");
  }

  private static boolean isUnreadable(Call call) {
    String said = call.headers().first("Authorization").orElse("");
    return said.contains("%%%") || !said.isEmpty() && !said.startsWith("Basic ");
  }

  private static Handler agentsMay() {
    return where(by(SandboxUser.AGENT), ask(call -> call.as(SandboxUser.ADMIN)));
  }

  private static Handler from(int status, int other) {
    return answer(r -> r.status() == status ? r.status(other) : r);
  }

  private static Handler lacking(UnaryOperator<Reply> change) {
    return where(
        by(SandboxUser.ADMINISTRATOR), answer(r -> r.status() == NOT_FOUND ? change.apply(r) : r));
  }
}
