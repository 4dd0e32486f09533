package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

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
          // Others may add records meanwhile, but hardly delete some.
          if (count.totalAfter() < expected) {
            findings
                .at(count.action(), count.before(), count.after())
                .where("/" + count.envelope() + "/total")
                .expected(expected)
                .actual(count.totalAfter())
                .say("After the deletion there are fewer " + count.envelope()
                    + " than there should be.");
          }
        });
  }
}
