package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.CheckResult.Outcome;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Asks every check, and sorts what it found. */
final class Jury {

  private static final String BROKEN_OFF = "broken off";

  /** How the reason begins where a check is at fault itself. */
  static final String BROKE_DOWN =
      "the check broke down on what the server answered, please report it: ";

  private final List<Check> checks;
  private final Selection selection;
  private final Set<Need> available;
  private final Function<Finding, Judged> standing;

  /**
   * Asks these checks.
   *
   * @param available what the run had
   * @param standing says how a finding counts
   */
  Jury(
      List<Check> checks,
      Selection selection,
      Set<Need> available,
      Function<Finding, Judged> standing) {
    this.checks = checks;
    this.selection = selection;
    this.available = available;
    this.standing = standing;
  }

  List<CheckResult> judge(Transcript transcript) {
    List<CheckResult> results = new ArrayList<>();
    for (Check check : checks) {
      if (selection.has(check.about())) {
        results.add(judge(check, transcript));
      }
    }
    return results;
  }

  private CheckResult judge(Check check, Transcript transcript) {
    Findings findings = new Findings(check.about());
    if (available.containsAll(check.about().needs())) {
      try {
        check.judge(transcript, findings);
      } catch (RuntimeException e) {
        // One check that a strange answer confuses must not cost the verdict of all others.
        return new CheckResult(
            check.about(), Outcome.NOT_CHECKED, BROKE_DOWN + e, List.of(), List.of());
      }
    }
    List<Judged> found = findings.found().stream()
        .filter(f -> selection.has(f.operation()))
        .map(standing)
        .toList();
    Outcome outcome = outcome(found, findings.examined().isEmpty());
    String reason = outcome == Outcome.NOT_CHECKED ? reason(check, transcript) : "";
    return new CheckResult(check.about(), outcome, reason, findings.examined(), found);
  }

  private static Outcome outcome(List<Judged> found, boolean nothingExamined) {
    List<Judged> bad = found.stream()
        .filter(j -> j.finding().severity() != Severity.INFORMATION)
        .toList();
    if (bad.stream().anyMatch(j -> j.standing() == Standing.NEW)) {
      return Outcome.FAILED;
    }
    if (!bad.isEmpty()) {
      return Outcome.TOLERATED;
    }
    return nothingExamined ? Outcome.NOT_CHECKED : Outcome.PASSED;
  }

  private String reason(Check check, Transcript transcript) {
    Optional<Need> missing =
        check.about().needs().stream().filter(n -> !available.contains(n)).findFirst();
    if (missing.isPresent()) {
      return "needs " + missing.get();
    }
    return transcript.gaps().stream()
        .map(Transcript.Gap::reason)
        .filter(gap -> gap.contains(BROKEN_OFF))
        .findFirst()
        .orElse("nothing that was seen gives occasion to it");
  }
}
