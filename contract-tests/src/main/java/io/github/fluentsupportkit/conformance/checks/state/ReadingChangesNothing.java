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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reading a record by itself changes nothing: lists before and after it say the same. */
final class ReadingChangesNothing implements Check {

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
    judge(transcript, "listTickets", "tickets", "/tickets/", Facts::ticket, findings);
    judge(transcript, "listCustomers", "customers", "/customers/", Facts::customer, findings);
  }

  private static void judge(
      Transcript transcript,
      String list,
      String envelope,
      String path,
      Function<JsonNode, Map<String, String>> facts,
      Findings findings) {
    Map<Long, Map<String, String>> listed = new HashMap<>();
    Map<Long, Step> read = new HashMap<>();
    for (Step step : transcript.steps()) {
      if (!step.request().isSafe()) {
        listed.clear();
        read.clear();
      } else if (step.succeeded() && step.operation().equals(list)) {
        step.json().path(envelope).path("data").valueStream().forEach(item -> {
          long id = item.path("id").asLong(0);
          Map<String, String> now = facts.apply(item);
          Map<String, String> before = listed.put(id, now);
          Step between = read.remove(id);
          if (before != null && between != null) {
            compare(id, before, now, between, step, findings);
          }
        });
      } else if (step.request().path().matches(path + "[0-9]{1,18}")) {
        read.put(Long.valueOf(step.request().path().substring(path.length())), step);
      }
    }
  }

  private static void compare(
      long id,
      Map<String, String> before,
      Map<String, String> now,
      Step between,
      Step after,
      Findings findings) {
    findings.examined(between);
    for (Facts.Moved moved : Facts.moved(before, now, Set.of())) {
      findings
          .at(between, after)
          .where(moved.field())
          .expected(moved.was().isEmpty() ? "null" : moved.was())
          .actual(moved.is().isEmpty() ? "null" : moved.is())
          .say("Record " + id + " has another " + moved.field() + " since it was read.");
    }
  }
}
