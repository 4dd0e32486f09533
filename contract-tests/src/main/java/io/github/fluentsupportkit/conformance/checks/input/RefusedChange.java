package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.checks.effects.Effect;
import io.github.fluentsupportkit.conformance.checks.effects.Effects;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

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
    for (Change change : transcript.changes()) {
      change.actions().stream()
          .filter(RefusedChange::concerns)
          .forEach(step -> findings.examined(step));
      Effects.of(change).stream()
          .filter(effect -> concerns(effect.suspects().get(0)))
          .forEach(effect -> say(effect, findings));
    }
  }

  private static boolean concerns(Step step) {
    Reason reason = step.refusal();
    boolean wrong = reason == null ? step.intent() instanceof Intent.Probe : INPUT.contains(reason);
    return wrong && !step.request().isSafe();
  }

  private static void say(Effect effect, Findings findings) {
    Step first = effect.suspects().get(0);
    Step[] more = Stream.concat(effect.suspects().stream().skip(1), effect.shownBy().stream())
        .toArray(Step[]::new);
    findings
        .at(first, more)
        .where(effect.where())
        .expected(effect.expected())
        .actual(effect.actual())
        .say("“" + first.label() + "” was refused with " + first.status() + ", and " + effect.what()
            + " all the same" + (effect.suspects().size() > 1 ? ", or a request like it." : "."));
  }
}
