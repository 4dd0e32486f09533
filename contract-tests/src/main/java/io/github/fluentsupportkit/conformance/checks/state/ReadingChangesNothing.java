package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reading a record by itself changes nothing: lists before and after it say the same. */
final class ReadingChangesNothing implements Check {

  private static final List<String> MOMENTS = List.of("updated_at", "waiting_since");

  @Override
  public About about() {
    return About.run(
        "state.reading-changes-nothing",
        "A ticket or customer that was read is in the next list what it was in the list before",
        Severity.ERROR,
        "Whoever looks changes what they look at, and so does every crawler and every retry.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    judge(transcript, "listTickets", "tickets", "ticket", "/tickets/", Facts::ticket, findings);
    judge(
        transcript,
        "listCustomers",
        "customers",
        "customer",
        "/customers/",
        Facts::customer,
        findings);
    byLists(transcript, findings);
  }

  /** A ticket that is read by itself before and after a list; where reading by itself changed it, its own list shows that. */
  private static void byLists(Transcript transcript, Findings findings) {
    Map<String, Step> read = new HashMap<>();
    Map<String, Step> between = new HashMap<>();
    for (Step step : transcript.steps()) {
      if (!step.request().isSafe()) {
        read.clear();
        between.clear();
      } else if (step.succeeded() && step.operation().equals("listTickets")) {
        read.keySet().forEach(path -> between.put(path, step));
      } else if (step.succeeded() && step.operation().equals("getTicket")) {
        String path = step.request().path();
        Step before = read.put(path, step);
        Step list = between.remove(path);
        if (before != null && list != null) {
          byList(before, list, step, findings);
        }
      }
    }
  }

  private static void byList(Step before, Step list, Step after, Findings findings) {
    findings.examined(list);
    Map<String, String> was = Facts.ticket(before.json().path("ticket"));
    Map<String, String> is = Facts.ticket(after.json().path("ticket"));
    String id = before.json().at("/ticket/id").asString("");
    // What the list shows as it was before, it has not changed; reading by itself has.
    JsonNode listed = list.json()
        .at("/tickets/data")
        .valueStream()
        .filter(item -> item.path("id").asString("").equals(id))
        .findFirst()
        .orElse(MissingNode.getInstance());
    Map<String, String> shown = Facts.ticket(listed);
    for (Facts.Moved moved : Facts.moved(was, is, Set.of("content"))) {
      if (moved.was().equals(shown.getOrDefault(moved.field(), moved.was()))) {
        findings
            .at(list, before, after)
            .where(moved.field())
            .expected(Facts.shown(moved.was()))
            .actual(Facts.shown(moved.is()))
            .say("Ticket " + id + " has another " + moved.field() + " since the list was read.");
      }
    }
  }

  private static void judge(
      Transcript transcript,
      String list,
      String envelope,
      String record,
      String path,
      Function<JsonNode, Map<String, String>> facts,
      Findings findings) {
    Map<Long, Map<String, String>> listed = new HashMap<>();
    Map<Long, Step> read = new HashMap<>();
    String written = "";
    for (Step step : transcript.steps()) {
      if (!step.request().isSafe()) {
        listed.clear();
        read.clear();
        written = step.request().path();
      } else if (step.succeeded() && step.operation().equals(list)) {
        for (JsonNode item : step.json().path(envelope).path("data")) {
          long id = item.path("id").asLong(0);
          Map<String, String> now = facts(item, facts);
          Map<String, String> before = listed.put(id, now);
          Step between = read.remove(id);
          if (before != null && between != null) {
            // A list that lags behind a write is no fault of reading.
            boolean late = written.startsWith(path + id);
            Map<String, String> known = late ? facts(between.json().path(record), facts) : Map.of();
            compare(id, before, now, known, between, step, findings);
          }
        }
      } else if (step.request().path().matches(path + "[0-9]{1,18}")) {
        read.put(Long.valueOf(step.request().path().substring(path.length())), step);
      }
    }
  }

  private static Map<String, String> facts(
      JsonNode item, Function<JsonNode, Map<String, String>> facts) {
    Map<String, String> all = facts.apply(item);
    MOMENTS.stream()
        .filter(item::has)
        .forEach(moment -> all.put(moment, Facts.text(item.path(moment))));
    return all;
  }

  /**
   * Compares two lists.
   *
   * @param known what the record said when it was read, as far as that may be older than the reading
   */
  private static void compare(
      long id,
      Map<String, String> before,
      Map<String, String> now,
      Map<String, String> known,
      Step between,
      Step after,
      Findings findings) {
    findings.examined(between);
    for (Facts.Moved moved : Facts.moved(before, now, Set.of())) {
      if (moved.is().equals(known.get(moved.field()))) {
        continue;
      }
      findings
          .at(between, after)
          .where(moved.field())
          .expected(Facts.shown(moved.was()))
          .actual(Facts.shown(moved.is()))
          .say("Record " + id + " has another " + moved.field() + " since it was read.");
    }
  }
}
