package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Count;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Comparator;
import java.util.List;

/** A deletion deletes what it names and nothing else. */
final class DeletesExactly implements Check {

  @Override
  public About about() {
    return About.run(
        "state.deletes-exactly",
        "A deletion lowers the number of records by those that it names",
        Severity.ERROR,
        "Records are lost that nobody wanted to delete.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.counts().stream()
        .filter(count -> count.action().succeeded())
        .filter(count -> count.totalBefore() >= 0 && count.totalAfter() >= 0)
        .forEach(count -> {
          findings.examined(count.action());
          long expected = count.totalBefore() + count.change();
          if (count.totalAfter() < expected
              || count.totalAfter() > expected && isAddedToByNobody(count)) {
            findings
                .at(count.action(), count.before(), count.after())
                .where("/" + count.envelope() + "/total")
                .expected(expected)
                .actual(count.totalAfter())
                .say("After the deletion there are "
                    + (count.totalAfter() < expected ? "fewer " : "more ") + count.envelope()
                    + " than there should be.");
          }
        });
  }

  /**
   * Others may add records meanwhile, but hardly delete some. Where the latest come first, those that were added show.
   */
  private static boolean isAddedToByNobody(Count count) {
    List<Long> before = ids(count.before(), count);
    List<Long> after = ids(count.after(), count);
    return before.size() > 1
        && !after.isEmpty()
        && before.equals(before.stream().sorted(Comparator.reverseOrder()).toList())
        && after.get(0) <= before.get(0);
  }

  private static List<Long> ids(Step page, Count count) {
    return page.json()
        .path(count.envelope())
        .path("data")
        .valueStream()
        .map(record -> record.path("id").asLong(0))
        .toList();
  }
}
