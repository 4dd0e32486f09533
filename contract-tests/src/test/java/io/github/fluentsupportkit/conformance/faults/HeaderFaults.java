package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.answer;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.by;
import static io.github.fluentsupportkit.conformance.faults.When.every;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Headers that say what is not so, and refusals that do not say what they should. */
final class HeaderFaults {

  private static final String ALLOW = "Allow";
  private static final String CACHE = "Cache-Control";
  private static final String SNIFF = "X-Content-Type-Options";
  private static final int NOT_FOUND = 404;
  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;
  private static final int INVALID = 422;

  private HeaderFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "getTicket",
            "allowed are words that are no methods",
            "allow",
            header(ALLOW, "READ, WRITE")),
        fault(
            "listTickets",
            "the method that works is not allowed",
            "allow",
            header(ALLOW, "DELETE")),
        fault(
            "listCustomers",
            "caches may keep it",
            "caching",
            header(CACHE, "public, max-age=3600")),
        fault("getTicket", "caches may keep it", "caching", header(CACHE, "s-maxage=60")),
        fault("getCustomer", "browsers may guess what it is", "headers", header(SNIFF, "sniff")),
        fault("replyToTicket", "browsers may guess what it is", "headers", header(SNIFF, "no")),
        fault("listCustomers", "it has had enough", "retry-after", full()),
        fault("addTag", "it has had enough", "retry-after", full()),
        fault(
            "getCustomer",
            "refusals of nobody speak of 403",
            "error-status",
            repeated(UNAUTHENTICATED, b -> b.replace("401", "403"))),
        fault(
            "listTickets",
            "refusals of customers speak of 401",
            "error-status",
            repeated(FORBIDDEN, b -> b.replace("403", "401"))),
        fault(
            "createTicket",
            "refusals do not say which field they are about",
            "types",
            repeated(INVALID, b -> "{\"errors\":[" + b + "]}")),
        new Fault(
            "createTicket",
            "refusals are about another field",
            Set.of("input.names-the-field"),
            where(
                to("createTicket"),
                repeated(
                    INVALID,
                    b -> b.replaceAll("\"(ticket\\.)?title\":", "\"ticket.mailbox_id\":")))),
        new Fault(
            "updateCustomer",
            "refusals are about another field",
            Set.of("input.names-the-field"),
            where(
                to("updateCustomer"),
                repeated(
                    INVALID,
                    b -> b.replace("\"email\":{", "\"zip\":{")
                        .replace("\"first_name\":{", "\"zip\":{")))),
        new Fault(
            "getTicket",
            "nobody learns which tickets there are",
            Set.of("access.reveals-nothing"),
            where(to("getTicket").and(by(SandboxUser.NOBODY)), revealing())),
        new Fault(
            "getCustomer",
            "nobody learns which customers there are",
            Set.of("access.reveals-nothing"),
            where(to("getCustomer").and(by(SandboxUser.NOBODY)), revealing())),
        head("HEAD is not allowed", reply -> reply.status(405)),
        head("HEAD is HTML", reply -> reply.header("Content-Type", "text/html")),
        fault(
            "listCustomers",
            "a byte order mark stands before the JSON, once in five answers",
            "bom",
            where(every(5), answer(reply -> reply.text("\uFEFF"::concat)))),
        fault(
            "listTickets",
            "the JSON comes twice",
            "nothing-behind",
            answer(reply -> reply.text(b -> b + b))),
        fault(
            "deleteReply",
            "an HTML tag stands behind the JSON",
            "nothing-behind",
            answer(reply -> reply.text(b -> b + "</body></html>"))),
        fault(
            "listCustomers",
            "it says 200 to an error of the database",
            "success-that-failed",
            failed()),
        fault(
            "getTicket",
            "it says 200 to an error of the database, once in six answers",
            "success-that-failed",
            where(every(6), failed())));
  }

  private static Fault fault(String operation, String what, String check, Handler handler) {
    return new Fault(operation, what, Set.of("responses." + check), where(to(operation), handler));
  }

  private static Fault head(String what, UnaryOperator<Reply> change) {
    return new Fault(
        "listTickets",
        what,
        Set.of("wire.head"),
        where((call, stage) -> call.method().equals("HEAD"), answer(change)));
  }

  private static Handler header(String name, String value) {
    return answer(reply -> reply.succeeded() ? reply.header(name, value) : reply);
  }

  private static Handler full() {
    return answer(reply -> reply.succeeded()
        ? Reply.json(
            429, "{\"code\":\"too_many\",\"message\":\"Enough.\",\"data\":{\"status\":429}}")
        : reply);
  }

  private static Handler repeated(int status, UnaryOperator<String> change) {
    return answer(reply -> reply.status() == status ? reply.text(change) : reply);
  }

  private static Handler failed() {
    return answer(reply -> reply.succeeded()
        ? Reply.json(
            200,
            "{\"code\":\"db_error\",\"message\":\"Lost connection\",\"data\":{\"status\":500}}")
        : reply);
  }

  /** Looks whether it is there before it asks who wants to know. */
  private static Handler revealing() {
    return (call, stage) -> {
      Reply there = stage.send(call.as(SandboxUser.ADMIN));
      if (there.status() != NOT_FOUND) {
        return stage.send(call);
      }
      stage.act();
      return there;
    };
  }
}
