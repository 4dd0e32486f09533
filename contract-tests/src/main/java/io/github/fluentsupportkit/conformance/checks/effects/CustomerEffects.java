package io.github.fluentsupportkit.conformance.checks.effects;

import static io.github.fluentsupportkit.conformance.checks.effects.Suspects.below;
import static io.github.fluentsupportkit.conformance.checks.effects.Suspects.operation;

import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Customers that changed or went. */
final class CustomerEffects {

  private static final List<String> FIELDS =
      List.of("first_name", "last_name", "email", "status", "person_type");

  private final Change change;
  private final Suspects suspects;

  CustomerEffects(Change change, Suspects suspects) {
    this.change = change;
    this.suspects = suspects;
  }

  void find(List<Effect> effects) {
    for (long id : change.after().customers().keySet()) {
      JsonNode before = change.before().customer(id).orElse(null);
      if (before != null) {
        judge(id, before, change.after().customer(id).orElse(null), effects);
      }
    }
  }

  private void judge(long id, JsonNode before, @Nullable JsonNode after, List<Effect> effects) {
    String path = "/customers/" + id;
    if (after == null) {
      add(
          id,
          suspects.of(operation("deleteCustomer").and(below(path))),
          "/customer",
          "customer " + id,
          "no such customer",
          "deleted customer " + id,
          effects);
      return;
    }
    for (String field : FIELDS) {
      String old = before.path(field).asString("");
      String now = after.path(field).asString("");
      if (!old.equals(now)) {
        add(
            id,
            suspects.of(operation("updateCustomer").and(below(path)), now, field),
            "/customer/" + field,
            old,
            now,
            "changed " + field + " of customer " + id,
            effects);
      }
    }
  }

  private void add(
      long id,
      List<Step> likeliest,
      String where,
      String expected,
      String actual,
      String what,
      List<Effect> effects) {
    if (!likeliest.isEmpty()) {
      List<Step> shownBy = change.after().customerStep(id).stream().toList();
      effects.add(new Effect(likeliest, shownBy, where, expected, actual, what));
    }
  }
}
