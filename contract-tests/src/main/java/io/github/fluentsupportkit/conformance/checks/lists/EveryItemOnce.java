package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import java.util.HashMap;
import java.util.Map;

/** All pages together have every item once. */
final class EveryItemOnce implements Check {

  @Override
  public About about() {
    return About.run(
        "lists.every-item-once",
        "All pages of a list together have every item once, as many as total says",
        Severity.ERROR,
        "Some items are never seen, others twice.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.walks().stream()
        .filter(walk -> walk.succeeded() && walk.complete() && walk.pages().size() > 1)
        .forEach(walk -> judge(walk, findings));
  }

  private static void judge(Walk walk, Findings findings) {
    Map<Long, Step> seen = new HashMap<>();
    for (Step page : walk.pages()) {
      findings.examined(page);
      walk.page(page).path("data").forEach(item -> {
        long id = item.path("id").asLong(0);
        Step before = seen.putIfAbsent(id, page);
        if (before != null && before != page) {
          findings
              .at(page, before)
              .where("/" + walk.envelope() + "/data")
              .expected("each item on one page")
              .actual("item " + id + " on this page and on an earlier one")
              .say("An item is on two pages.");
        }
      });
    }
    if (seen.size() != walk.total()) {
      findings
          .at(walk.pages().get(0), walk.pages().toArray(Step[]::new))
          .where("/" + walk.envelope() + "/total")
          .expected(walk.total() + " items, as total says")
          .actual(seen.size() + " items on all pages together")
          .say("All pages together have more or fewer items than total says.");
    }
  }
}
