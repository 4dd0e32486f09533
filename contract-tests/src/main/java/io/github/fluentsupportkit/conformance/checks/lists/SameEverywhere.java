package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.checks.Text;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A record says the same in every list and by itself. */
final class SameEverywhere implements Check {

  private static final String UPDATED = "updated_at";

  @Override
  public About about() {
    return About.run(
        "lists.same-everywhere",
        "A record that nobody changed in between says the same in every list and by itself",
        Severity.ERROR,
        "What somebody sees depends on the way they came.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    judge(
        transcript,
        new Kind("tickets", "listTickets", "ticket", "getTicket", Facts::ticket),
        findings);
    judge(
        transcript,
        new Kind("customers", "listCustomers", "customer", "getCustomer", Facts::customer),
        findings);
  }

  private static void judge(Transcript transcript, Kind kind, Findings findings) {
    Map<Long, Seen> known = new HashMap<>();
    Sent sent = new Sent(new HashSet<>());
    for (Step step : transcript.steps()) {
      if (!step.request().isSafe()) {
        known.clear();
        sent.add(step);
      } else if (step.succeeded() && step.operation().equals(kind.list)) {
        findings.examined(step);
        List<JsonNode> data =
            step.json().path(kind.many).path("data").valueStream().toList();
        for (int i = 0; i < data.size(); i++) {
          String where = "/" + kind.many + "/data/" + i;
          compare(new Seen(step, where, kind.of(data.get(i))), data.get(i), known, sent, findings);
        }
      } else if (step.succeeded() && step.operation().equals(kind.get)) {
        findings.examined(step);
        JsonNode item = step.json().path(kind.one);
        Map<String, String> facts = kind.of(item);
        // Some releases render it in one place and not in the other.
        facts.remove("content");
        compare(new Seen(step, "/" + kind.one, facts), item, known, sent, findings);
      }
    }
  }

  private static void compare(
      Seen now, JsonNode item, Map<Long, Seen> known, Sent sent, Findings findings) {
    Seen before = known.putIfAbsent(item.path("id").asLong(0), now);
    // Other people work on the server, too; what they change has another date.
    if (before == null || !now.text(UPDATED).equals(before.text(UPDATED))) {
      return;
    }
    for (Facts.Moved moved : Facts.moved(before.facts, now.facts, Set.of())) {
      // Whichever came first: at fault is the one that does not say what was sent, or that lost
      // something.
      boolean lost = sent.contains(moved.field(), moved.is())
          || (!sent.contains(moved.field(), moved.was()) && moved.is().startsWith(moved.was()));
      Seen wrong = lost ? before : now;
      String right = lost ? moved.is() : moved.was();
      String said = lost ? moved.was() : moved.is();
      findings
          .at(wrong.step, lost ? now.step : before.step)
          .where(wrong.where + "/" + moved.field())
          .expected(Facts.shown(right))
          .actual(Facts.shown(said))
          .say("The record says something else than in another answer, though nothing was changed"
              + " in between.");
    }
  }

  /** A kind of record, and where it is shown. */
  private record Kind(
      String many,
      String list,
      String one,
      String get,
      Function<JsonNode, Map<String, String>> facts) {

    Map<String, String> of(JsonNode record) {
      Map<String, String> all = facts.apply(record);
      all.put(UPDATED, Facts.text(record.path(UPDATED)));
      return all;
    }
  }

  /**
   * What the run has written so far.
   *
   * @param values names of fields with their values
   */
  private record Sent(Set<List<String>> values) {

    void add(Step step) {
      for (Field field : step.request().fields()) {
        String name = field.name().replaceAll(".*\\[|]", "");
        values.add(List.of(name, Text.of(field.value())));
      }
    }

    boolean contains(String field, String value) {
      return !value.isEmpty() && values.contains(List.of(field, value));
    }
  }

  /** What a record said, and where. */
  private record Seen(Step step, String where, Map<String, String> facts) {

    String text(String field) {
      return facts.getOrDefault(field, "");
    }
  }
}
