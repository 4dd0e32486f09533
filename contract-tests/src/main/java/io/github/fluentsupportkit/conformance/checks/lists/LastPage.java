package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** The last page follows from total and size. */
final class LastPage implements Check {

  @Override
  public About about() {
    return About.live(
        "lists.last-page",
        "last_page is total divided by per_page, rounded up",
        Severity.ERROR,
        "Clients never ask for what is on the pages that are left out, or ask for pages that do not exist.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Page.judge(transcript, findings, LastPage::judge);
  }

  private static void judge(Page page, Findings findings) {
    long expected = page.lastExpected();
    // The last page of nothing is 0 in older releases and 1 in newer ones.
    boolean ofNothing = page.total() == 0 && page.last() <= 1 && page.last() >= 0;
    if (!ofNothing && page.last() != expected) {
      findings
          .at(page.step())
          .where(page.pointer("last_page"))
          .expected(expected)
          .actual(page.last())
          .say("The last page does not follow from total and per_page.");
    }
  }
}
