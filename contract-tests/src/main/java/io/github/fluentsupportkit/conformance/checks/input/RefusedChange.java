package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.checks.effects.Effect;
import io.github.fluentsupportkit.conformance.checks.effects.Effects;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.EnumSet;
import java.util.Set;

/** A request that was refused for what it says has done nothing, not even a part of it. */
final class RefusedChange implements Check {

  private static final Set<Reason> INPUT = EnumSet.range(Reason.MISSING, Reason.BROKEN_BODY);

  @Override
  public About about() {
    return About.run(
        "input.refused-changed-something",
        "A request that was refused has changed nothing",
        Severity.ERROR,
        "A client that corrects its mistake and tries again does it twice.",
        Need.STATE,
        Need.WRITES);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Effects.judge(transcript, findings, RefusedChange::concerns, RefusedChange::sentence);
  }

  private static boolean concerns(Step step) {
    Reason reason = step.refusal();
    boolean wrong = reason == null ? step.intent() instanceof Intent.Probe : INPUT.contains(reason);
    return wrong && !step.request().isSafe();
  }

  private static String sentence(Effect effect) {
    Step first = effect.suspects().get(0);
    return "“" + first.label() + "” was refused with " + first.status() + ", and " + effect.what()
        + " all the same" + (effect.suspects().size() > 1 ? ", or a request like it." : ".");
  }
}
