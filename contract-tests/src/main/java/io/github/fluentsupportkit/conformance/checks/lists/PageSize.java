package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** A page is full, unless it is the last one. */
final class PageSize implements Check {

  @Override
  public About about() {
    return About.live(
        "lists.page-size",
        "A page has as many items as total and per_page leave for it",
        Severity.ERROR,
        "Items are missing, or total says what is not true.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Page.judge(transcript, findings, PageSize::judge);
  }

  private static void judge(Page page, Findings findings) {
    long expected = page.sizeExpected();
    if (page.size() != expected) {
      findings
          .at(page.step())
          .where(page.pointer("data"))
          .expected(expected + " items, as total is " + page.total())
          .actual(page.size() + " items")
          .say("The page has more or fewer items than total and per_page leave for it.");
    }
  }
}
