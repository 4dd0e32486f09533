package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** A page has the size that was asked for. */
final class PerPage implements Check {

  @Override
  public About about() {
    return About.live(
        "lists.per-page",
        "per_page is the size that was asked for, 15 unless anything was (of customers 10 as well, as documented)",
        Severity.ERROR,
        "Clients ask for too many pages or too few.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Page.judge(transcript, findings, PerPage::judge);
  }

  private static void judge(Page page, Findings findings) {
    if (page.perPage() != page.askedSize()) {
      findings
          .at(page.step())
          .where(page.pointer("per_page"))
          .expected(page.askedSize())
          .actual(page.perPage())
          .say("The page says another size than was asked for.");
    }
  }
}
