package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One page of a list, and what it should be by its own total and by what was asked.
 *
 * @param step the request that it answers
 * @param envelope its name in the answer
 * @param json what it says
 */
record Page(Step step, String envelope, JsonNode json) {

  private static final long DEFAULT_SIZE = 15;
  private static final long DOCUMENTED_SIZE = 10;
  private static final Map<String, String> ENVELOPES =
      Map.of("listTickets", "tickets", "listCustomers", "customers");
  private static final Pattern NUMBER = Pattern.compile("[?&]page=([0-9]{1,9})(?:[&#]|$)");

  /** All pages that were asked for in a documented way and answered as pages. */
  static Stream<Page> all(Transcript transcript) {
    return transcript.steps().stream()
        .filter(step -> ENVELOPES.containsKey(step.operation()) && step.succeeded())
        .filter(step -> step.refusal() == null)
        .map(step -> new Page(step, envelope(step.operation()), pageOf(step)))
        .filter(page -> page.json.path("data").isArray() && page.asksProperly());
  }

  /** Has each of them judged. */
  static void judge(
      Transcript transcript, Findings findings, BiConsumer<Page, Findings> judgement) {
    all(transcript).forEach(page -> {
      findings.examined(page.step());
      judgement.accept(page, findings);
    });
  }

  /** The name of the page in the answers of an operation. */
  static String envelope(String operation) {
    return ENVELOPES.getOrDefault(operation, "");
  }

  private static JsonNode pageOf(Step step) {
    return step.json().path(envelope(step.operation()));
  }

  private boolean asksProperly() {
    return step.request().isSafe() && asked() > 0 && askedSize() > 0;
  }

  long asked() {
    return parameter("page", 1);
  }

  /** The size that was asked for. Of customers the documentation says 10 where nothing is asked, and releases 15. */
  long askedSize() {
    boolean documented = step.operation().equals("listCustomers") && perPage() == DOCUMENTED_SIZE;
    return parameter("per_page", documented ? DOCUMENTED_SIZE : DEFAULT_SIZE);
  }

  private long parameter(String name, long otherwise) {
    List<String> values = step.request().fields().stream()
        .filter(f -> f.name().equals(name))
        .map(Field::value)
        .filter(v -> !v.isEmpty())
        .toList();
    if (values.isEmpty()) {
      return otherwise;
    }
    String last = values.get(values.size() - 1);
    return last.matches("[0-9]{1,9}") ? Long.parseLong(last) : -1;
  }

  long total() {
    return number("total");
  }

  long perPage() {
    return number("per_page");
  }

  long current() {
    return number("current_page");
  }

  long last() {
    return number("last_page");
  }

  int size() {
    return json.path("data").size();
  }

  List<Long> ids() {
    return json.path("data")
        .valueStream()
        .map(item -> item.path("id").asLong(0))
        .toList();
  }

  long lastExpected() {
    return (total() + askedSize() - 1) / askedSize();
  }

  long sizeExpected() {
    return Math.max(0, Math.min(askedSize(), total() - (asked() - 1) * askedSize()));
  }

  /** The page to which an address leads: 0 where there is none, -1 where it cannot be told. */
  long leadsTo(String field) {
    String url = text(field);
    if (url.isEmpty()) {
      return 0;
    }
    Matcher number = NUMBER.matcher(url);
    return number.find() ? Long.parseLong(number.group(1)) : -1;
  }

  String text(String field) {
    return Facts.text(json.path(field));
  }

  String pointer(String field) {
    return "/" + envelope + "/" + field;
  }

  private long number(String field) {
    return json.path(field).asLong(-1);
  }
}
