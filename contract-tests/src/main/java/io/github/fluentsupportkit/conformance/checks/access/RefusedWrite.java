package io.github.fluentsupportkit.conformance.checks.access;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.checks.effects.Effect;
import io.github.fluentsupportkit.conformance.checks.effects.Effects;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever is refused must have been refused before anything was done. */
final class RefusedWrite implements Check {

  private static final Set<Reason> ACCESS = EnumSet.of(
      Reason.NO_CREDENTIALS,
      Reason.WRONG_CREDENTIALS,
      Reason.MALFORMED_CREDENTIALS,
      Reason.ROLE,
      Reason.FOREIGN_OBJECT);

  @Override
  public About about() {
    return About.run(
        "access.refused-write-took-effect",
        "A write that was refused to its caller has changed nothing",
        Severity.ERROR,
        "The refusal looks right, and protects nothing.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Change change : transcript.changes()) {
      change.actions().stream()
          .filter(RefusedWrite::concerns)
          .forEach(step -> findings.examined(step));
      Effects.of(change).stream()
          .filter(effect -> concerns(effect.suspects().get(0)))
          .forEach(effect -> say(effect, findings));
    }
  }

  private static boolean concerns(Step step) {
    Reason reason = step.refusal();
    return reason != null && ACCESS.contains(reason) && !step.request().isSafe();
  }

  private static void say(Effect effect, Findings findings) {
    Step first = effect.suspects().get(0);
    Step[] more = Stream.concat(effect.suspects().stream().skip(1), effect.shownBy().stream())
        .toArray(Step[]::new);
    String callers = effect.suspects().stream()
        .map(step -> step.request().caller().toString())
        .distinct()
        .collect(Collectors.joining(" or "));
    findings
        .at(first, more)
        .where(effect.where())
        .expected(effect.expected())
        .actual(effect.actual())
        .say("The request was refused to its caller (" + callers + "), and " + effect.what()
            + " all the same.");
  }
}
