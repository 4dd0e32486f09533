package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.answer;
import static io.github.fluentsupportkit.conformance.faults.Doing.text;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.by;
import static io.github.fluentsupportkit.conformance.faults.When.every;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Framing;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Bodies that no client can read, or that one can only read by luck. */
final class BodyFaults {

  private static final Set<String> FOUND_BY = Set.of(
      "responses.answered",
      "responses.bom",
      "responses.content-type",
      "responses.duplicate-keys",
      "responses.json",
      "responses.nothing-before",
      "responses.nothing-behind",
      "responses.success-that-failed",
      "responses.types",
      "responses.utf8");
  private static final String NOTICE =
      "<br />\n<b>Notice</b>: Undefined index: search in <b>/var/www/html/x.php</b> on line <b>12</b><br />\n";

  private BodyFaults() {}

  static List<Fault> all() {
    return List.of(
        fault("listTickets", "a PHP notice stands before the JSON", text(NOTICE::concat)),
        fault(
            "replyToTicket",
            "a PHP notice stands before the JSON, once in four answers",
            where(every(4), text(NOTICE::concat))),
        fault(
            "getTicket",
            "a comment of a cache stands behind the JSON",
            text(body -> body + "\n<!-- Cached page generated in 0.03 s -->")),
        fault("createTicket", "a byte order mark stands before the JSON", text("\uFEFF"::concat)),
        fault(
            "replyToTicket",
            "the JSON ends too early, and its length says so",
            text(body -> body.substring(0, body.length() - 5))),
        fault(
            "getTicket",
            "the JSON ends too early, once in ten answers",
            where(every(10), text(body -> body.substring(0, body.length() / 2)))),
        fault(
            "listCustomers",
            "the connection ends half-way through the body",
            answer(reply -> reply.framing(Framing.LENGTH_BROKEN_OFF))),
        fault(
            "updateTicketProperty",
            "the last chunk never comes",
            answer(reply -> reply.framing(Framing.CHUNKED_BROKEN_OFF))),
        fault(
            "getCustomer",
            "an object has the same key twice",
            text(
                body -> body.replaceFirst("\"email\":", "\"email\":\"x@example.com\",\"email\":"))),
        fault(
            "listTickets",
            "the third item has the same key twice",
            text(body -> replaceNth(body, "\"title\":", "\"title\":\"x\",\"title\":", 3))),
        fault("addTag", "a byte is no UTF-8", bytes(body -> inserted(body, '"', 0xC3, 0x28))),
        fault(
            "updateCustomer",
            "an overlong encoding is no UTF-8",
            bytes(body -> inserted(body, '"', 0xC0, 0xAF))),
        fault("listTickets", "letters outside of ASCII come as Latin-1", bytes(BodyFaults::latin)),
        fault("createTicket", "letters outside of ASCII come as Latin-1", bytes(BodyFaults::latin)),
        fault(
            "updateTicketProperty",
            "a number is NaN",
            text(body -> body.replaceFirst("\\{", "{\"score\":NaN,"))),
        fault("deleteReply", "texts stand in single quotes", text(b -> b.replace('"', '\''))),
        fault(
            "removeTag",
            "a comma stands before the end",
            text(body -> body.substring(0, body.length() - 1) + ",}")),
        fault(
            "getTicket",
            "line breaks in texts are not escaped",
            text(body -> body.replace("\\n", "\n"))),
        fault("updateReply", "the JSON is a text of JSON", text(BodyFaults::quoted)),
        fault("bulkDeleteTickets", "the body is empty", text(body -> "")),
        fault("deleteCustomer", "the body is blank", text(body -> " \n")),
        fault("deleteReply", "the body is the word null", text(body -> "null")),
        fault("removeTag", "the body is an empty list", text(body -> "[]")),
        fault("createPortalTicket", "it calls itself HTML", type("text/html; charset=UTF-8")),
        fault(
            "listTickets",
            "it calls itself HTML, once in twenty answers",
            where(every(20), type("text/html; charset=UTF-8"))),
        fault("addTag", "it calls itself plain text", type("text/plain;charset=UTF-8")),
        fault(
            "getCustomer", "it calls itself Latin-1", type("application/json; charset=ISO-8859-1")),
        fault(
            "deleteCustomer",
            "it does not say what it is",
            answer(reply -> reply.headers(reply.headers().without("Content-Type")))),
        fault(
            "updateReply",
            "it calls itself gzip, and is not",
            answer(reply -> reply.header("Content-Encoding", "gzip"))),
        fault(
            "listCustomers",
            "refusals of nobody are a page of HTML",
            where(by(SandboxUser.NOBODY), answer(BodyFaults::page))),
        fault(
            "getTicket",
            "what is not found is answered in plain words",
            answer(reply -> reply.succeeded() ? reply : reply.text(b -> "Ticket not found!"))),
        fault(
            "createTicket",
            "refusals have no body",
            answer(reply -> reply.succeeded() ? reply : reply.text(b -> ""))));
  }

  private static Fault fault(String operation, String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  private static Handler bytes(UnaryOperator<byte[]> change) {
    return answer(reply -> reply.succeeded() ? reply.body(change.apply(reply.body())) : reply);
  }

  private static Handler type(String type) {
    return answer(reply -> reply.header("Content-Type", type));
  }

  private static Reply page(Reply reply) {
    return reply.header("Content-Type", "text/html").text(b -> "<html><h1>Log in</h1></html>");
  }

  private static byte[] latin(byte[] body) {
    return new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String quoted(String body) {
    return "\"" + body.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String replaceNth(String text, String what, String by, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(what, at + 1);
      if (at < 0) {
        return text;
      }
    }
    return text.substring(0, at) + by + text.substring(at + what.length());
  }

  /** Puts bytes at the start of the first text that is a value. */
  private static byte[] inserted(byte[] body, char quote, int... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int quotes = 0;
    for (byte b : body) {
      out.write(b);
      if (b == quote && ++quotes == 3) {
        for (int one : more) {
          out.write(one);
        }
      }
    }
    return out.toByteArray();
  }
}
