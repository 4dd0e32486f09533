package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.conformance.FieldViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Breaks the rules of a request's parameters, each once and one at a time. */
final class RuleBreaking {

  /**
   * Between them these break every kind of rule. No number but 0 is among them, and nothing of which PHP makes another
   * number: the number may be that of something which is not the run's.
   */
  private static final List<String> WRONG = List.of("bogus", "0");

  private final Contract contract;
  private final Rules rules;

  RuleBreaking(Contract contract) {
    this.contract = contract;
    this.rules = new Rules(contract);
  }

  /** The request with one rule broken, for each rule that the contract has for it. */
  List<Broken> of(Operation operation, Request whole) {
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    collect("", operation.input(), parameters);
    List<Broken> all = new ArrayList<>();
    parameters.forEach((name, schema) -> {
      Set<String> seen = new HashSet<>();
      Request without = whole.without(name);
      if (!rules.hasDefault(whole, name) && add(name, "without " + name, without, seen, all)) {
        add(name, "with an empty " + name, without.with(name, ""), new HashSet<>(), all);
      }
      for (String value : WRONG) {
        add(name, "with " + name + "=" + value, without.with(name, value), seen, all);
      }
      if (schema.path("type").asString("").equals("string")) {
        Request grouped = without.with(name + "[x]", "bogus");
        add(name, "with a group in place of " + name, grouped, seen, all);
      }
    });
    return all;
  }

  /** What should become of the request if it says nothing. */
  Intent nothing(Operation operation, Request whole) {
    Request silent = whole.withFields(List.of());
    return operation
        .input()
        .path("required")
        .valueStream()
        .map(name -> name.asString(""))
        .flatMap(name -> rules.violation(silent, name).stream()
            .map(violation -> (Intent) new Intent.Refusal(Rules.reason(violation), name)))
        .findFirst()
        .orElse(new Intent.Probe("a request that says nothing"));
  }

  private boolean add(
      String name, String how, Request request, Set<String> seen, List<Broken> all) {
    Optional<FieldViolation> violation = rules.violation(request, name);
    if (violation.isEmpty() || !seen.add(violation.get().rule())) {
      return false;
    }
    Intent.Refusal intent = new Intent.Refusal(Rules.reason(violation.get()), name);
    return all.add(new Broken(how, request, intent));
  }

  /** The names of all parameters in brackets, each with its schema. */
  private void collect(String name, JsonNode schema, Map<String, JsonNode> parameters) {
    JsonNode resolved = contract.resolve(schema);
    if (resolved.has("properties")) {
      resolved.path("properties").properties().forEach(p -> {
        String inner = name.isEmpty() ? p.getKey() : name + "[" + p.getKey() + "]";
        collect(inner, p.getValue(), parameters);
      });
    } else if (resolved.path("type").asString("").equals("array")) {
      parameters.put(name + "[]", resolved.path("items"));
    } else {
      parameters.put(name, resolved);
    }
  }

  /**
   * A request with a rule broken.
   *
   * @param how in what way, in words behind the name of the operation
   * @param intent what should come of it
   */
  record Broken(String how, Request request, Intent.Refusal intent) {}
}
