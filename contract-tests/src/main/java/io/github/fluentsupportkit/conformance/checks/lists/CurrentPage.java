package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** A page says which one it is. */
final class CurrentPage implements Check {

  @Override
  public About about() {
    return About.live(
        "lists.current-page",
        "current_page is the page that was asked for, 1 unless any was",
        Severity.ERROR,
        "Clients show the wrong page, or one of them for ever.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Page.judge(transcript, findings, CurrentPage::judge);
  }

  private static void judge(Page page, Findings findings) {
    if (page.current() != page.asked()) {
      findings
          .at(page.step())
          .where(page.pointer("current_page"))
          .expected(page.asked())
          .actual(page.current())
          .say("The page says that it is another one than was asked for.");
    }
  }
}
