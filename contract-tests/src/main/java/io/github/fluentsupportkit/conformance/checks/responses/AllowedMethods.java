package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.List;
import java.util.Set;

/** Finds wrong lists of allowed methods. */
final class AllowedMethods implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.allow",
      "The header Allow names the methods of the path, and the one that just worked among them",
      Severity.WARNING,
      "Clients offer what the header names and hide the rest.");

  private static final int SUCCESS = 300;

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE");

  /** Servers have them without being told. */
  private static final Set<String> BY_ITSELF = Set.of("HEAD", "OPTIONS");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived()
        && !reading.crashed()
        && reading.operation() != null
        && reading.step().answer().header("allow").isPresent();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    String value = reading.step().answer().header("allow").orElse("");
    List<String> methods = List.of(value.strip().split("\\s*,\\s*"));
    if (!METHODS.containsAll(methods)) {
      draft(reading, findings, value).say("The header names something that is no method.");
    } else if (reading.status() < SUCCESS && !reading.isOptions() && !works(reading, methods)) {
      draft(reading, findings, value)
          .say("The header does not name " + reading.method() + ", which has just worked.");
    }
    reading.differences(Difference.Kind.HEADER).stream()
        .filter(d -> d.pointer().equals("/allow") && methods.contains(d.rule()))
        .filter(d -> !BY_ITSELF.contains(d.rule()))
        .forEach(d -> draft(reading, findings, value)
            .severity(Severity.INFORMATION)
            .difference(d)
            .say("The contract does not know " + d.rule() + " at this path."));
  }

  private static boolean works(Reading reading, List<String> methods) {
    // A mock may show what only the documentation has, and rightly name what releases have.
    boolean inNoRelease = reading.operation() != null && reading.operation().worksInNoRelease();
    return inNoRelease
        || methods.contains(reading.method())
        || BY_ITSELF.contains(reading.method());
  }

  private static Findings.Draft draft(Reading reading, Findings findings, String value) {
    String operation = reading.operation() == null ? "" : reading.operation().method();
    return findings
        .at(reading.step())
        .where("Allow")
        .expected("the methods of this path, " + operation + " among them")
        .actual(value);
  }
}
