package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No page has an item twice. */
final class NoItemTwice implements Check {

  @Override
  public About about() {
    return About.live(
        "lists.no-item-twice",
        "No page has an item twice",
        Severity.ERROR,
        "Something else is missing in its place.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Page.all(transcript).forEach(page -> {
      findings.examined(page.step());
      List<Long> ids = page.ids();
      Set<Long> seen = new HashSet<>();
      for (int i = 0; i < ids.size(); i++) {
        if (!seen.add(ids.get(i))) {
          findings
              .at(page.step())
              .where(page.pointer("data") + "/" + i + "/id")
              .expected("each id once")
              .actual(ids.get(i) + " for the second time")
              .say("The page has an item twice.");
        }
      }
    });
  }
}
