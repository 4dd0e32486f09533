package io.github.fluentsupportkit.conformance.checks.access;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.checks.effects.Effect;
import io.github.fluentsupportkit.conformance.checks.effects.Effects;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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
    Effects.judge(transcript, findings, RefusedWrite::concerns, RefusedWrite::sentence);
  }

  private static boolean concerns(Step step) {
    Reason reason = step.refusal();
    return reason != null && ACCESS.contains(reason) && !step.request().isSafe();
  }

  private static String sentence(Effect effect) {
    String callers = effect.suspects().stream()
        .map(step -> step.request().caller().toString())
        .distinct()
        .collect(Collectors.joining(" or "));
    return "The request was refused to its caller (" + callers + "), and " + effect.what()
        + " all the same.";
  }
}
