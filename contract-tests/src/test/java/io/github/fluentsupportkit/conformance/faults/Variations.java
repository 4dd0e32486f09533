package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.answer;
import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.pausing;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.every;
import static io.github.fluentsupportkit.conformance.faults.When.sends;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Framing;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What other servers may do otherwise, and are right as well. */
final class Variations {

  static final Variation NONE = of("nothing is different", Handler.honest());

  private static final String JSON = "application/json";
  private static final int UNAUTHENTICATED = 401;
  private static final int NOT_FOUND = 404;

  private Variations() {}

  /**
   * One of each kind together: a server has several of them, and runs are what costs time. Those that change what an answer
   * says come before those that change how it is written.
   */
  static List<List<Variation>> groups() {
    List<List<Variation>> kinds = List.of(contents(), errors(), spelling(), wire());
    int most = kinds.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, most)
        .mapToObj(i -> kinds.stream()
            .filter(kind -> kind.size() > i)
            .map(kind -> kind.get(i))
            .toList())
        .toList();
  }

  private static List<Variation> wire() {
    return List.of(
        NONE,
        of("the charset in small letters", type(JSON + "; charset=utf-8")),
        of("the charset in quotes", type(JSON + ";charset=\"UTF-8\"")),
        of("no charset", type(JSON)),
        of(
            "names of headers in small letters",
            answer(reply -> reply.headers(reply.headers().named(n -> n.toLowerCase(Locale.ROOT))))),
        of(
            "names of headers in capitals",
            answer(reply -> reply.headers(reply.headers().named(n -> n.toUpperCase(Locale.ROOT))))),
        of("answers are packed", answer(Rewriting::packed)),
        of(
            "answers are packed and in chunks",
            answer(reply -> Rewriting.packed(reply).framing(Framing.CHUNKED))),
        of("answers are in chunks", answer(reply -> reply.framing(Framing.CHUNKED))),
        of(
            "headers in another order",
            answer(reply -> reply.headers(reply.headers().backwards()))),
        of("the type in capitals", type("Application/JSON; Charset=utf-8")),
        of("answers end with the connection", answer(reply -> reply.framing(Framing.CLOSE))),
        of("connections are closed", answer(reply -> reply.header("Connection", "close"))),
        of(
            "more headers",
            answer(reply -> reply
                .header("Server", "nginx")
                .header("X-Powered-By", "PHP/8.3.1")
                .header("Set-Cookie", "wordpress_test_cookie=1; path=/; HttpOnly")
                .header("X-Robots-Tag", "noindex"))),
        of("some answers take their time", where(every(12), pausing(100))),
        of(
            "401 says how to log in",
            answer(reply -> reply.status() == UNAUTHENTICATED
                ? reply.header("WWW-Authenticate", "Basic realm=\"WordPress\"")
                : reply)));
  }

  private static List<Variation> spelling() {
    return List.of(
        of("keys in another order", answer(reply -> tree(reply, Rewriting::reversed))),
        of(
            "JSON with line breaks and blanks",
            answer(reply -> reply.json().isMissingNode()
                ? reply
                : reply.text(b -> reply.json().toPrettyString()))),
        of(
            "a line break at the end",
            answer(reply -> reply.body().length == 0 ? reply : reply.text(b -> b + "\n"))),
        of("what is not ASCII is escaped", answer(reply -> reply.text(Rewriting::escaped))),
        of("slashes are escaped", answer(reply -> reply.text(b -> b.replace("/", "\\/")))),
        of(
            "foreign keys and counters are texts",
            answer(reply -> tree(reply, Rewriting::numbersAsTexts))),
        of(
            "foreign keys and counters are numbers",
            answer(reply -> tree(reply, Rewriting::textsAsNumbers))),
        of("every id is a text", answer(reply -> tree(reply, Rewriting::idsAsTexts))),
        of("ISO dates", json(Rewriting::isoDates)),
        of("dates of a place nine hours ahead", json(j -> Rewriting.later(j, 9))),
        of("more fields everywhere", json(j -> Json.everywhere(j, o -> o.put("x_more", "more")))));
  }

  private static List<Variation> errors() {
    return List.of(
        of("messages in another language", answer(reply -> tree(reply, Rewriting::translated))),
        of("not found is 423 and a bare text", lacking(r -> text(r, 423, "Sorry, it is locked"))),
        of("not found is 422 and a bare text", lacking(r -> text(r, 422, "Ticket not found"))),
        of(
            "not found says more",
            unknown(r -> Reply.json(
                404,
                "{\"message\":\"Not here.\",\"data\":{\"wpfluent\":{\"env\":\"production\"}}}"))),
        of(
            "unknown customers are null",
            where(
                to("getCustomer"),
                answer(reply ->
                    reply.status() == NOT_FOUND ? Reply.json(200, "{\"customer\":null}") : reply))),
        of(
            "errors name fields with their group",
            where(
                to("createTicket"),
                answer(reply -> reply.status() == 422 ? tree(reply, Rewriting::grouped) : reply))),
        of(
            "validation says every rule in more words",
            answer(reply -> reply.status() == 422 ? tree(reply, Rewriting::wordy) : reply)));
  }

  private static List<Variation> contents() {
    return List.of(
        of("pages as later releases write them", json(j -> Pages.laterReleases(j))),
        of(
            "ten customers fit a page, unless asked otherwise",
            where(
                to("listCustomers").and(sends("per_page").not()),
                ask((Call call) -> call.with("per_page", 10)))),
        of(
            "links by another route",
            json(j -> Pages.links(
                j, l -> l.replaceAll(".*page=", "https://example.com/?rest_route=/x&page=")))),
        of(
            "links with more parameters",
            json(j -> Pages.links(j, l -> l.replace("?", "?per_page=5&")))),
        of(
            "links with parameters behind the page",
            json(j -> Pages.links(j, l -> l + "&per_page=5"))),
        of(
            "links with a slash before the question mark",
            json(j -> Pages.links(j, l -> l.replace("?", "/?")))),
        of("absolute links", json(j -> Pages.links(j, l -> "https://example.com" + l))),
        of("the oldest first, unless asked otherwise", unordered("id", "ASC")),
        of("what was changed last first, unless asked otherwise", unordered("updated_at", "DESC")),
        of("empty lists have one page", json(j -> Pages.oneForEmpty(j))),
        of(
            "the ticket does not have its replies as well",
            where(
                to("getTicket"), json(j -> Json.on(j.path("ticket"), t -> t.remove("responses"))))),
        of("tickets have no type", json(j -> Json.everywhere(j, o -> o.remove("ticket_type_id")))),
        of(
            "new tickets are shown without product and agent",
            where(
                to("createTicket", "createPortalTicket"),
                json(j -> Json.on(j.path("ticket"), t -> t.remove(List.of("product", "agent")))))),
        of(
            "new tickets have a priority though none was sent",
            where(
                to("createTicket", "createPortalTicket"),
                json(j -> Json.on(
                    j.path("ticket"),
                    t -> List.of("priority", "client_priority").forEach(name -> {
                      if (t.path(name).asString("-").isEmpty()) {
                        t.put(name, "normal");
                      }
                    }))))),
        of(
            "contents without paragraphs",
            json(j -> Rewriting.contents(
                j, c -> c.replace("<p>", "").replace("</p>", "").strip()))),
        of(
            "contents in paragraphs",
            json(j -> Rewriting.contents(j, c -> c.startsWith("<p>") ? c : "<p>" + c + "</p>\n"))),
        of(
            "contents with entities",
            json(j -> Rewriting.contents(
                j,
                c -> c.replace("é", "&eacute;").replace("ü", "&#252;").replace("’", "&rsquo;")))),
        of("contents with blanks at the end", json(j -> Rewriting.contents(j, c -> c + " \n"))),
        of("somebody else opens tickets meanwhile", where(every(25), (call, stage) -> {
          stage.act();
          Desk.open(stage, "Somebody asks");
          return stage.send(call);
        })),
        of("tags are shown as they are after the change", TagAnswers.after()),
        of("tags are shown as they were before the change", TagAnswers.before()),
        of("notes are not counted", UncountedNotes.handler()));
  }

  private static Variation of(String what, Handler handler) {
    return new Variation(what, handler);
  }

  private static Handler type(String type) {
    return answer(reply -> reply.headers().first("Content-Type").isPresent()
        ? reply.header("Content-Type", type)
        : reply);
  }

  private static Reply tree(Reply reply, UnaryOperator<JsonNode> change) {
    JsonNode tree = reply.json();
    return tree.isMissingNode() ? reply : reply.json(change.apply(tree));
  }

  private static Handler unknown(UnaryOperator<Reply> change) {
    return where(
        (call, stage) -> !call.operation().isEmpty() && !call.operation().contains("Documented"),
        answer(reply -> reply.status() == NOT_FOUND ? change.apply(reply) : reply));
  }

  /** Where releases answer with a bare text. */
  private static Handler lacking(UnaryOperator<Reply> change) {
    return where(
        to("getTicket", "replyToTicket", "updateReply", "deleteReply", "updateTicketProperty"),
        answer(reply -> reply.status() == NOT_FOUND ? change.apply(reply) : reply));
  }

  private static Reply text(Reply reply, int status, String text) {
    return reply.status(status).text(b -> "\"" + text + "\"");
  }

  private static Handler unordered(String by, String direction) {
    return where(
        to("listTickets").and(sends("order_").not()),
        ask((Call call) -> call.with("order_by", by).with("order_type", direction)));
  }
}
