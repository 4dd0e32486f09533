package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** All pages of a list say the same total. */
final class SameTotal implements Check {

  @Override
  public About about() {
    return About.run(
        "lists.same-total",
        "All pages of a list say the same total",
        Severity.ERROR,
        "The number of pages changes while somebody turns them.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.walks().stream()
        .filter(walk -> walk.succeeded() && walk.pages().size() > 1)
        .forEach(walk -> {
          for (Step page : walk.pages()) {
            findings.examined(page);
            long total = walk.page(page).path("total").asLong(-1);
            if (total != walk.total()) {
              findings
                  .at(page, walk.pages().get(0))
                  .where("/" + walk.envelope() + "/total")
                  .expected(walk.total())
                  .actual(total)
                  .say("A page says another total than the first one.");
            }
          }
        });
  }
}
