package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A request changes what it is about and nothing else. */
final class NothingElseChanges implements Check {

  @Override
  public About about() {
    return About.run(
        "state.nothing-else-changes",
        "A request changes the ticket or the customer that it is about, and in a ticket only what it should",
        Severity.ERROR,
        "Data change or vanish that nobody wanted to touch, and nobody notices.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes().stream()
        .filter(change -> change.actions().size() == 1)
        .forEach(change -> judge(change, findings));
  }

  private static void judge(Change change, Findings findings) {
    findings.examined(change.action());
    change.before().tickets().forEach((id, before) -> {
      boolean meant = change.target().tickets().contains(id);
      Optional<JsonNode> after = change.after().listed(id);
      if (after.isEmpty()) {
        if (!meant || !Changes.deletes(change)) {
          say(change, id, "", "ticket " + id, "gone from the list", findings);
        }
        return;
      }
      Map<String, String> was = Facts.ticket(before);
      Map<String, String> is = Facts.ticket(after.get());
      Set<String> may = meant ? Changes.mayTouch(change) : Set.of();
      Map<String, String> read = meant ? Map.of() : readSince(change, id);
      for (Facts.Moved moved : Facts.moved(was, is, may)) {
        if (!moved.is().equals(read.get(moved.field()))) {
          say(change, id, moved.field(), moved.was(), moved.is(), findings);
        }
      }
    });
    change.before().customers().keySet().stream()
        .filter(id -> !change.target().customers().contains(id))
        .forEach(id -> customer(change, id, findings));
  }

  /** What a ticket said when it was read by itself before the request: then already, the request has not changed it. */
  private static Map<String, String> readSince(Change change, long ticket) {
    int listed =
        change.before().listSteps().stream().mapToInt(Step::number).max().orElse(Integer.MAX_VALUE);
    return change
        .before()
        .detailStep(ticket)
        .filter(step -> step.number() > listed)
        .map(step -> Facts.ticket(step.json().path("ticket")))
        .orElse(Map.of());
  }

  private static void customer(Change change, long id, Findings findings) {
    JsonNode before = change.before().customer(id).orElse(MissingNode.getInstance());
    JsonNode after = change.after().customer(id).orElse(MissingNode.getInstance());
    for (Facts.Moved moved : Facts.moved(Facts.customer(before), Facts.customer(after), Set.of())) {
      findings
          .at(change.action(), change.after().customerStep(id).orElse(change.action()))
          .where("/customer/" + moved.field())
          .expected(Facts.shown(moved.was()))
          .actual(Facts.shown(moved.is()))
          .say("Customer " + id + " has another " + moved.field()
              + ", whom this request should not touch.");
    }
  }

  private static void say(
      Change change, long ticket, String field, String was, String is, Findings findings) {
    findings
        .at(change.action(), change.after().listSteps().toArray(Step[]::new))
        .where(field.isEmpty() ? "/tickets/data" : "/tickets/data/" + field)
        .expected(Facts.shown(was))
        .actual(Facts.shown(is))
        .say("Ticket " + ticket + what(field) + ", which this request should not touch.");
  }

  private static String what(String field) {
    return switch (field) {
      case "" -> " vanished";
      case "tags" -> " has other tags";
      default -> " has another " + field;
    };
  }
}
