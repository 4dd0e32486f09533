package io.github.fluentsupportkit.conformance.checks.access;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Set;
import java.util.function.Predicate;

/** A sort of caller that must not get in. */
final class KeptOut implements Check {

  private final About about;
  private final Predicate<Step> concerns;
  private final Set<Integer> right;
  private final String who;

  /**
   * Judges one sort of caller.
   *
   * @param concerns the requests of such callers
   * @param right the statuses that refuse them
   * @param who they are, in words
   */
  KeptOut(About about, Predicate<Step> concerns, Set<Integer> right, String who) {
    this.about = about;
    this.concerns = concerns;
    this.right = right;
    this.who = who;
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step step : transcript.steps()) {
      if (concerns.test(step) && Refused.isAnswer(step)) {
        findings.examined(step);
        if (!right.contains(step.status())) {
          findings
              .at(step)
              .where("status")
              .expected(Refused.words(right))
              .actual(step.status())
              .say(
                  step.succeeded()
                      ? Refused.asked(step) + " works for " + who + "."
                      : Refused.asked(step) + " is not refused to " + who + " as it should be.");
        }
      }
    }
  }
}
