package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What was not sent stays. */
final class UpdateKeepsTheRest implements Check {

  @Override
  public About about() {
    return About.run(
        "state.update-keeps-the-rest",
        "A change of a customer keeps every field that was not sent",
        Severity.ERROR,
        "Data are lost that nobody wanted to touch.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes().stream()
        .filter(Customers::isUpdate)
        .filter(change -> change.action().refusal() == null)
        .forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    long id = Customers.id(change);
    Optional<JsonNode> before = change.before().customer(id);
    Optional<JsonNode> after = change.after().customer(id);
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    findings.examined(change.action());
    Set<String> sent =
        change.action().request().fields().stream().map(f -> f.name()).collect(Collectors.toSet());
    Map<String, String> was = Facts.customer(before.get());
    Map<String, String> is = Facts.customer(after.get());
    for (Facts.Moved moved : Facts.moved(was, is, sent)) {
      findings
          .at(change.action(), change.after().customerStep(id).orElse(change.action()))
          .where("/customer/" + moved.field())
          .expected(moved.was())
          .actual(moved.is())
          .say("A field that was not sent is not what it was before.");
    }
  }
}
