package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.answer;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.every;
import static io.github.fluentsupportkit.conformance.faults.When.laterPage;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.List;
import java.util.Set;

/** Answers with another status than the contract's. */
final class StatusFaults {

  private static final String CRASH = "{\"message\":\"There has been a critical error.\"}";

  private StatusFaults() {}

  static List<Fault> all() {
    return List.of(
        good("createTicket", "what was created is answered with 201", status(201)),
        good("createPortalTicket", "what was created is answered with 201", status(201)),
        good("replyToTicket", "what was created is answered with 201", status(201)),
        good("addTag", "what was added is answered with 202", status(202)),
        good("updateCustomer", "what was changed is answered with 202", status(202)),
        good("deleteReply", "what was deleted is answered with 204", status(204)),
        good("deleteCustomer", "what was deleted is answered with 204", status(204)),
        good("bulkDeleteTickets", "what was deleted is answered with 207", status(207)),
        good("listCustomers", "a page is answered with 206", status(206)),
        good("getCustomer", "it leads to another address", redirect()),
        good(
            "getTicket",
            "it leads to another address, once in five answers",
            where(every(5), redirect())),
        good("listTickets", "it crashes once in twenty answers", where(every(20), crash(500))),
        good("listTickets", "it crashes on later pages", where(laterPage(), crash(500))),
        good("listCustomers", "it is overloaded once in five answers", where(every(5), crash(503))),
        good("updateReply", "what was changed is answered with 500", crash(500)),
        good("removeTag", "what was removed is answered with 404", crash(404)),
        good("updateTicketProperty", "what was changed is answered with 400", crash(400)),
        good(
            "getTicket",
            "what is there is not found, once in eight answers",
            where(every(8), crash(404))));
  }

  private static Fault good(String operation, String what, Handler handler) {
    return new Fault(
        operation,
        what,
        Set.of("responses", "input", "state", "lists"),
        where(to(operation), handler));
  }

  private static Handler status(int status) {
    return answer(reply -> reply.succeeded() ? reply.status(status) : reply);
  }

  private static Handler redirect() {
    return answer(reply ->
        reply.succeeded() ? Reply.json(302, "").header("Location", "/wp-login.php") : reply);
  }

  private static Handler crash(int status) {
    return answer(reply -> reply.succeeded() ? Reply.json(status, CRASH) : reply);
  }
}
