package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.answer;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.util.List;
import java.util.Set;

/** What the tester tells, and does not count against a server; and what keeps pages of other origins out. */
final class RemarkFaults {

  private static final String ALLOWED = "Access-Control-Allow-Origin";
  private static final int NOT_FOUND = 404;
  private static final int INVALID = 422;

  private RemarkFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "getTicket",
            "a field is in it of which nobody knows",
            "undocumented-fields",
            json(j -> Json.on(j.path("ticket"), t -> t.put("legacy_score", 7)))),
        fault(
            "listCustomers",
            "the second item has a field of which nobody knows",
            "undocumented-fields",
            json(j -> Json.item(j.path("customers"), 1, c -> c.putObject("legacy")))),
        fault(
            "getTicket",
            "what is not found is a class",
            "class-names",
            error(NOT_FOUND, "FluentSupport\\\\App\\\\Models\\\\Ticket")),
        fault(
            "createTicket",
            "what is invalid is an exception",
            "class-names",
            error(INVALID, "org.example.desk.InvalidTicketException")),
        new Fault(
            "",
            "pages of other origins are not let in",
            Set.of("responses.cors"),
            where(
                (call, stage) -> call.method().equals("OPTIONS"),
                answer(reply -> reply.headers(reply.headers().without(ALLOWED))))),
        new Fault(
            "listTickets",
            "another origin is let in than the one that asks",
            Set.of("responses.cors"),
            where(
                (call, stage) -> call.method().equals("HEAD"),
                answer(reply -> reply.header(ALLOWED, "https://elsewhere.example")))));
  }

  private static Fault fault(String operation, String what, String check, Handler handler) {
    return new Fault(operation, what, Set.of("responses." + check), where(to(operation), handler));
  }

  private static Handler error(int status, String words) {
    return answer(reply ->
        reply.status() == status ? reply.text(b -> "{\"message\":\"No " + words + "\"}") : reply);
  }
}
