package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** A page behind the end is empty. */
final class BeyondTheEnd implements Check {

  @Override
  public About about() {
    return About.live(
        "lists.beyond-the-end",
        "A page behind the last one is empty, and its total is that of all others",
        Severity.ERROR,
        "Clients that read until a page is empty never come to an end.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Page.judge(transcript, findings, BeyondTheEnd::judge);
  }

  private static void judge(Page page, Findings findings) {
    if (page.asked() > Math.max(1, page.lastExpected()) && page.size() > 0) {
      findings
          .at(page.step())
          .where(page.pointer("data"))
          .expected("no items, as page " + page.asked() + " is behind the last one, "
              + page.lastExpected())
          .actual(page.size() + " items")
          .say("A page behind the end has items.");
    }
  }
}
