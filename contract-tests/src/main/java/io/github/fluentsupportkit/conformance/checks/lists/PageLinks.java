package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** Pages lead to one another. */
final class PageLinks implements Check {

  @Override
  public About about() {
    return About.live(
        "lists.links",
        "next_page_url and prev_page_url lead to the next and the previous page, and are null where there is none",
        Severity.ERROR,
        "Clients that follow the links miss pages, or never come to an end.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Page.judge(transcript, findings, PageLinks::judge);
  }

  private static void judge(Page page, Findings findings) {
    long last = page.lastExpected();
    boolean hasNext = page.asked() < last;
    boolean hasPrevious = page.asked() > 1;
    compare(page, "next_page_url", hasNext ? page.asked() + 1 : 0, findings);
    // Whether an empty page behind the end has a previous one, and which, nothing documented says.
    if (page.asked() <= last) {
      compare(page, "prev_page_url", hasPrevious ? page.asked() - 1 : 0, findings);
      optional(page, "first_page_url", 1, findings);
      optional(page, "last_page_url", last, findings);
    }
  }

  private static void optional(Page page, String field, long expected, Findings findings) {
    if (!page.text(field).isEmpty()) {
      compare(page, field, expected, findings);
    }
  }

  private static void compare(Page page, String field, long expected, Findings findings) {
    long actual = page.leadsTo(field);
    if (actual != expected) {
      findings
          .at(page.step())
          .where(page.pointer(field))
          .expected(expected == 0 ? "null" : "the address of page " + expected)
          .actual(Facts.shown(page.text(field)))
          .say("The page leads to another one than it should.");
    }
  }
}
