package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** A page says where in the whole it is. */
final class FromTo implements Check {

  @Override
  public About about() {
    return About.live(
        "lists.from-to",
        "from and to are the places of the first and the last item in the whole, null on an empty page",
        Severity.ERROR,
        "Clients show \"1 to 15 of 40\" from it.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Page.judge(transcript, findings, FromTo::judge);
  }

  private static void judge(Page page, Findings findings) {
    boolean empty = page.size() == 0;
    String from = empty ? "" : String.valueOf((page.asked() - 1) * page.askedSize() + 1);
    String to = empty ? "" : String.valueOf((page.asked() - 1) * page.askedSize() + page.size());
    compare(page, "from", from, findings);
    compare(page, "to", to, findings);
  }

  private static void compare(Page page, String field, String expected, Findings findings) {
    String actual = page.text(field);
    if (!actual.equals(expected)) {
      findings
          .at(page.step())
          .where(page.pointer(field))
          .expected(Facts.shown(expected))
          .actual(Facts.shown(actual))
          .say("The page says another place in the whole than its own.");
    }
  }
}
