package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Set;

/** Things that are not where a request looks for them. */
final class NotThere implements Check {

  private final About about;
  private final Reason reason;
  private final Set<Integer> right;
  private final String works;

  /**
   * Judges one way not to be there.
   *
   * @param right the statuses that say so
   * @param works what is wrong if it works all the same, as the end of a sentence
   */
  NotThere(About about, Reason reason, Set<Integer> right, String works) {
    this.about = about;
    this.reason = reason;
    this.right = right;
    this.works = works;
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      if (step.refusal() == reason && Refusing.isDecided(step)) {
        findings.examined(step);
        if (!right.contains(step.status()) && !UnknownId.saysNothing(step)) {
          findings
              .at(step)
              .where("status")
              .expected(Refusing.words(right))
              .actual(step.status())
              .say(Refusing.asked(step)
                  + (step.succeeded() ? " " + works + "." : " is not answered as it should be."));
        }
      }
    }
  }
}
