package io.github.fluentsupportkit.conformance.checks.responses;

import static io.github.fluentsupportkit.conformance.checks.responses.Sample.CONTRACT;

import io.github.fluentsupportkit.conformance.http.Request;
import java.util.List;

/** Answers of the contract, each broken in one place. */
final class Faults {

  static final Sample LIST = Sample.list();
  static final Sample TICKET = Sample.ticket();
  static final Sample NO_ROUTE =
      Sample.of("getTicket", 404, "no-route", 1).asking(Request.of("", "GET", "/no-such-route"));
  static final Sample UNKNOWN = Sample.of("addTag", 404, "unknown-ticket-2.0.1", 99);
  static final Sample SENTENCE = Sample.of("getTicket", 422, "unknown-ticket-text-2.0.1", 1);
  static final Sample TOO_MANY =
      Sample.of("listTickets", 429, "kit-too-many-failures").header("retry-after", "60");
  static final Sample NOT_PERMITTED = Sample.of("getTicket", 403, "not-permitted", 7);
  static final Sample FROM_A_PAGE = LIST.asking(
          LIST.request().header("Origin", "https://app.example.com"))
      .header("access-control-allow-origin", "https://app.example.com")
      .header("access-control-allow-credentials", "true");
  static final Sample NEW_USER = Sample.of("createTicket", 200, "release-2.0.1")
      .asking(Request.to(CONTRACT.operation("createTicket").orElseThrow())
          .with("newCustomer[password]", "c0rrect-horse"));
  static final Sample PRIVATE =
      LIST.header("cache-control", "no-cache, must-revalidate, max-age=0");

  /**
   * A check, an answer that it is silent on, and how one change to it sets it off.
   *
   * @param where the place that it names
   */
  record Fault(String check, String what, Sample good, Sample bad, String where) {}

  private static Fault fault(String check, String what, Sample good, Sample bad, String where) {
    return new Fault("responses." + check, what, good, bad, where);
  }

  private static final String FIRST = "/tickets/data/0";
  private static final String LAST =
      "/tickets/data/" + (LIST.json().at("/tickets/data").size() - 1);

  private static final String TWICE = "[{\"id\":7},{\"id\":\"7\"}]";

  private static final String NOTICE =
      "<br />\n<b>Notice</b>: Undefined index: [x] in tickets on line <b>12</b><br />\n";

  static final List<Fault> ALL = List.of(
      fault("answered", "no answer", LIST, LIST.status(0).failing("no answer: reset"), ""),
      fault("answered", "half an answer", LIST, LIST.failing("the body broke off"), ""),
      fault("crashed", "a crash", LIST, LIST.status(500), ""),
      fault("crashed", "a gateway without its server", LIST, LIST.status(502), ""),
      fault("status", "created", LIST, LIST.status(201), ""),
      fault("status", "another refusal", TICKET, TICKET.status(410), ""),
      fault("content-type", "HTML", LIST, LIST.header("content-type", "text/html"), "Content-Type"),
      fault(
          "content-type",
          "Latin-1",
          LIST,
          LIST.header("content-type", "application/json; charset=iso-8859-1"),
          "Content-Type"),
      fault("content-type", "nothing", LIST, LIST.header("content-type"), "Content-Type"),
      fault("bom", "a mark", LIST, LIST.text(t -> "\uFEFF" + t), ""),
      fault("utf8", "Latin-1", LIST, LIST.body(latin1(LIST)), ""),
      fault(
          "utf8",
          "half a letter",
          LIST,
          LIST.text(t -> t.replaceFirst("\"title\":\"", "\"title\":\"\\\\ud83d ")),
          FIRST + "/title"),
      fault("nothing-before", "a notice", LIST, LIST.text(t -> NOTICE + t), ""),
      fault(
          "nothing-before",
          "a log line",
          LIST,
          LIST.text(t -> "[24-Nov-2026] PHP Notice\n" + t),
          ""),
      fault(
          "nothing-before",
          "a notice before a sentence",
          SENTENCE,
          SENTENCE.text(t -> NOTICE + t),
          ""),
      fault("nothing-behind", "a comment", LIST, LIST.text(t -> t + "\n<!-- 0.2 s -->"), ""),
      fault("nothing-behind", "a second value", LIST, LIST.text(t -> t + "{}"), ""),
      fault("json", "a cut", LIST, LIST.text(t -> t.substring(0, t.length() - 40)), ""),
      fault("json", "an empty body", LIST, LIST.text(t -> ""), ""),
      fault("json", "a page of HTML", LIST, LIST.text(t -> "<html><p>Error</p></html>"), ""),
      fault("json", "a comma too many", LIST, LIST.text(t -> t.replaceFirst("}]", "},]")), ""),
      fault(
          "duplicate-keys",
          "two titles",
          LIST,
          LIST.text(t -> t.replaceFirst("\"title\":", "\"title\":\"other\",\"title\":")),
          FIRST + "/title"),
      fault("fields", "a missing field", LIST, LIST.without(LAST + "/slug"), LAST + "/slug"),
      fault("fields", "a missing list", TICKET, TICKET.without("/responses"), "/responses"),
      fault("types", "an id as text", LIST, LIST.with(FIRST + "/id", "\"8\""), FIRST + "/id"),
      fault("types", "null", LIST, LIST.with(FIRST + "/title", "null"), FIRST + "/title"),
      fault("types", "a list", TICKET, TICKET.with("/ticket/customer", "[]"), "/ticket/customer"),
      fault(
          "values", "a status", LIST, LIST.with(FIRST + "/status", "\"open\""), FIRST + "/status"),
      fault("values", "id 0", LIST, LIST.with(FIRST + "/id", "0"), FIRST + "/id"),
      fault(
          "formats",
          "no MD5",
          LIST,
          LIST.with(LAST + "/content_hash", "\"x\""),
          LAST + "/content_hash"),
      fault(
          "formats",
          "no address",
          TICKET,
          TICKET.with("/ticket/customer/email", "\"nobody\""),
          "/ticket/customer/email"),
      fault(
          "undocumented-fields",
          "one more",
          LIST,
          LIST.with(FIRST + "/color", "1"),
          FIRST + "/color"),
      fault(
          "undocumented-fields",
          "one more deep inside",
          TICKET,
          TICKET.with("/ticket/mailbox/settings/color", "1"),
          "/ticket/mailbox/settings/color"),
      fault(
          "dates",
          "the 30th of February",
          LIST,
          LIST.with(FIRST + "/created_at", "\"2021-02-30 10:00:00\""),
          FIRST + "/created_at"),
      fault(
          "dates",
          "the 29th of February of a common year",
          LIST,
          LIST.with(LAST + "/last_customer_response", "\"2021-02-29 10:00:00\""),
          LAST + "/last_customer_response"),
      fault(
          "dates",
          "25 o'clock",
          LIST,
          LIST.with(FIRST + "/waiting_since", "\"2021-02-03T25:61:00+00:00\""),
          FIRST + "/waiting_since"),
      fault(
          "dates",
          "no date",
          LIST,
          LIST.with(FIRST + "/updated_at", "\"soon\""),
          FIRST + "/updated_at"),
      fault(
          "times",
          "the year 1970",
          LIST,
          LIST.with(FIRST + "/waiting_since", "\"1970-01-01T00:00:00+00:00\""),
          FIRST + "/waiting_since"),
      fault(
          "times",
          "the future",
          LIST.header("date", "Tue, 24 Nov 2026 12:00:00 GMT"),
          LIST.header("date", "Tue, 24 Nov 2026 12:00:00 GMT")
              .with(FIRST + "/last_customer_response", "\"2026-12-24 10:00:00\""),
          FIRST + "/last_customer_response"),
      fault(
          "times",
          "changed before it was created",
          TICKET,
          TICKET.with("/ticket/updated_at", "\"2020-01-01T00:00:00+00:00\""),
          "/ticket/updated_at"),
      fault("own-id", "another ticket", TICKET, TICKET.with("/ticket/id", "4711"), "/ticket/id"),
      fault(
          "foreign-keys",
          "another customer",
          LIST,
          LIST.with(FIRST + "/customer_id", "\"4711\""),
          FIRST + "/customer_id"),
      fault(
          "foreign-keys",
          "an agent who is not there",
          TICKET,
          TICKET.with("/ticket/agent", "null").with("/ticket/agent_id", "\"1\""),
          "/ticket/agent"),
      fault(
          "full-name",
          "another name",
          TICKET,
          TICKET.with("/ticket/customer/full_name", "\"Somebody Else\""),
          "/ticket/customer/full_name"),
      fault("once", "a reply twice", TICKET, TICKET.with("/responses", TWICE), "/responses/1/id"),
      fault("once", "a tag twice", LIST, LIST.with(FIRST + "/tags", TWICE), FIRST + "/tags/1/id"),
      fault(
          "success-that-failed",
          "an error",
          LIST,
          LIST.text(
              t -> "{\"code\":\"rest_forbidden\",\"message\":\"No.\",\"data\":{\"status\":403}}"),
          ""),
      fault("success-that-failed", "a sentence", LIST, LIST.text(t -> "\"No query results\""), ""),
      fault(
          "error-status",
          "another status",
          NO_ROUTE,
          NO_ROUTE.with("/data/status", "200"),
          "/data/status"),
      fault(
          "headers",
          "sniffing",
          LIST.header("x-content-type-options", "nosniff"),
          LIST.header("x-content-type-options", "sniff"),
          "x-content-type-options"),
      fault(
          "allow",
          "no method",
          LIST.header("allow", "GET, POST"),
          LIST.header("allow", "all"),
          "Allow"),
      fault(
          "allow",
          "not the one that worked",
          LIST.header("allow", "GET,POST,HEAD,OPTIONS"),
          LIST.header("allow", "POST"),
          "Allow"),
      fault(
          "caching",
          "for everybody",
          PRIVATE,
          LIST.header("cache-control", "public, max-age=60"),
          "Cache-Control"),
      fault(
          "retry-after",
          "no time",
          TOO_MANY,
          TOO_MANY.header("retry-after", "soon"),
          "Retry-After"),
      fault(
          "cors",
          "another origin",
          FROM_A_PAGE,
          FROM_A_PAGE.header("access-control-allow-origin", "https://other.example.com"),
          "Access-Control-Allow-Origin"),
      fault(
          "leaks",
          "SQL",
          UNKNOWN,
          saying("Unknown column 'x' (SQL: select * from `wp_fs_tickets`)"),
          "/message"),
      fault(
          "leaks",
          "a path",
          UNKNOWN,
          saying("Failed in /var/www/html/wp-content/a.php"),
          "/message"),
      fault("leaks", "a trace", UNKNOWN, saying("Oh\n#0 /srv/x.php(12): f()"), "/message"),
      fault(
          "leaks",
          "a notice with a path",
          LIST,
          LIST.text(t -> "<b>Notice</b>: x in <b>/var/www/a.php</b> on line <b>3</b>" + t),
          ""),
      fault("class-names", "PHP", saying("No ticket has this id."), UNKNOWN, "/message"),
      fault(
          "class-names",
          "Java",
          saying("Gone."),
          saying("java.lang.IllegalStateException"),
          "/message"),
      fault(
          "secrets",
          "the password that was sent",
          NEW_USER,
          NEW_USER.with("/ticket/content", "\"Your password: c0rrect-horse\""),
          "newCustomer[password]"),
      fault(
          "secrets", "the header", UNKNOWN, saying("Not allowed: Basic YWRtaW46cGFzc3dvcmQ="), ""),
      fault(
          "secrets",
          "a field",
          TICKET,
          TICKET.with("/ticket/customer/user_pass", "\"$P$B\""),
          "/ticket/customer/user_pass"),
      fault(
          "refused-shows",
          "the ticket",
          NOT_PERMITTED,
          NOT_PERMITTED.with("/data/ticket", "{\"id\":7,\"title\":\"Mine\"}"),
          ""),
      fault(
          "refused-shows",
          "a list",
          NOT_PERMITTED,
          NOT_PERMITTED.with("/customers", "[{\"id\":7,\"email\":\"me@example.test\"}]"),
          ""),
      fault(
          "refused",
          "a sound request",
          LIST.recorded(),
          Sample.of("createTicket", 422, "missing-fields")
              .asking(Request.to(CONTRACT.operation("createTicket").orElseThrow())
                  .with("ticket[customer_id]", 3)
                  .with("ticket[title]", "A title")
                  .with("ticket[content]", "A question"))
              .recorded(),
          ""),
      fault(
          "wrong-input",
          "an unknown order",
          LIST.recorded(),
          LIST.asking(LIST.request().with("order_by", "no_such_column")).recorded(),
          "/order_by"),
      fault(
          "no-route",
          "an answer of a route that is none",
          NO_ROUTE.recorded(),
          LIST.asking(Request.of("", "GET", "/no-such-route")).recorded(),
          ""));

  private Faults() {}

  private static Sample saying(String message) {
    return UNKNOWN.text(t -> "{\"message\":\"" + message.replace("\n", "\\n") + "\"}");
  }

  private static byte[] latin1(Sample sample) {
    byte[] body = sample.with(FIRST + "/title", "\"caf?\"").body();
    for (int i = 0; i < body.length; i++) {
      if (body[i] == '?' && body[i - 1] == 'f' && body[i - 2] == 'a') {
        body[i] = (byte) 0xE9;
      }
    }
    return body;
  }
}
