package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One request creates one ticket. */
final class CreatedOnce implements Check {

  @Override
  public About about() {
    return About.run(
        "state.created-once",
        "One request creates exactly one ticket",
        Severity.ERROR,
        "Customers are answered twice, or agents work on the same thing side by side.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    // Several may be created before anybody looks.
    Set<Long> asked = Creations.of(transcript).map(Creations::id).collect(Collectors.toSet());
    Creations.of(transcript).forEach(change -> judge(change, asked, findings));
  }

  private static void judge(Change change, Set<Long> asked, Findings findings) {
    findings.examined(change.action());
    Set<Long> added = new TreeSet<>(change.after().tickets().keySet());
    added.removeAll(change.before().tickets().keySet());
    added.removeAll(asked);
    if (!added.isEmpty()) {
      findings
          .at(change.action(), change.after().listSteps().toArray(Step[]::new))
          .expected("ticket " + Creations.id(change) + " alone")
          .actual("tickets " + added + " as well")
          .say("One request created more than one ticket.");
    }
  }
}
