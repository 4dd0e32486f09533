package io.github.fluentsupportkit.contract.conformance;

import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.ACCEPTED;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.BODY;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.CRASHED;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.HEADER;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.NO_OPERATION;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.REFUSED;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.STATUS;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.UNCHECKED;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.Route;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds whole exchanges against the contract. */
public final class ExchangeCheck {

  private final Contract contract;
  private final RequestCheck requests;
  private final AnswerCheck answers;

  /** Checks against this contract. */
  public ExchangeCheck(Contract contract) {
    this.contract = contract;
    this.requests = new RequestCheck(contract);
    this.answers = new AnswerCheck(contract);
  }

  /** Every way in which the exchange differs from the contract; nothing if it conforms. */
  public List<Difference> check(Exchange exchange) {
    String method = MethodOverride.effective(
        exchange.method(),
        exchange.requestHeaders().get("x-http-method-override"),
        exchange.query());
    if (method.equals("OPTIONS")) {
      return options(exchange);
    }
    Optional<Route> route = contract.route(method, exchange.path());
    if (route.isEmpty()) {
      return noOperation(exchange);
    }
    Operation operation = route.get().operation();
    List<Difference> differences = new ArrayList<>();
    if (exchange.status() == 0) {
      differences.add(difference(CRASHED, operation, exchange, "", "", "there was no answer"));
      return differences;
    }
    if (exchange.status() >= 500) {
      differences.add(difference(CRASHED, operation, exchange, "", "", "the server crashed"));
    }
    judgeRequest(operation, exchange, differences);
    judgeAnswer(operation, exchange, differences);
    return differences;
  }

  private void judgeRequest(Operation operation, Exchange exchange, List<Difference> differences) {
    if (exchange.input() == null) {
      if (exchange.status() < 400) {
        differences.add(
            difference(ACCEPTED, operation, exchange, "", "json", "a broken body was taken"));
      }
      return;
    }
    List<FieldViolation> violations = requests.check(operation, exchange.input());
    if (exchange.status() < 300) {
      violations.forEach(v -> differences.add(difference(
          v.enforced() ? ACCEPTED : UNCHECKED,
          operation,
          exchange,
          v.pointer(),
          v.rule(),
          "was taken, though: " + v.message())));
    } else if (violations.isEmpty() && exchange.status() == 422 && namesFields(exchange.body())) {
      differences.add(difference(
          REFUSED, operation, exchange, "", "", "the request conforms: " + exchange.body()));
    }
  }

  private static boolean namesFields(@Nullable JsonNode body) {
    return body != null && body.isObject() && body.valueStream().allMatch(JsonNode::isObject);
  }

  private void judgeAnswer(Operation operation, Exchange exchange, List<Difference> differences) {
    Optional<Answer> answer = operation.answer(exchange.status());
    if (answer.isEmpty()) {
      differences.add(difference(
          STATUS,
          operation,
          exchange,
          "",
          "",
          "the contract knows only " + operation.answers().keySet()));
      return;
    }
    if (exchange.body() == null) {
      differences.add(difference(BODY, operation, exchange, "", "json", "the body is no JSON"));
      return;
    }
    for (Violation v : answers.body(operation.id(), answer.get(), exchange.body())) {
      differences.add(difference(BODY, operation, exchange, v.pointer(), v.rule(), v.message()));
    }
    for (Violation v : answers.headers(operation.id(), answer.get(), exchange.headers())) {
      differences.add(difference(HEADER, operation, exchange, v.pointer(), v.rule(), v.message()));
    }
    judgeAllow(operation, exchange, differences);
  }

  private void judgeAllow(Operation operation, Exchange exchange, List<Difference> differences) {
    String allow = exchange.headers().get("allow");
    if (allow != null) {
      Set<String> unknown = new TreeSet<>(List.of(allow.split(", *")));
      contract.methodsAt(exchange.path()).forEach(unknown::remove);
      for (String method : unknown) {
        differences.add(difference(
            HEADER, operation, exchange, "/allow", method, "the contract has no " + method));
      }
    }
  }

  private List<Difference> noOperation(Exchange exchange) {
    Answer noRoute = contract.sharedAnswer("NoRoute");
    boolean saysSo = exchange.status() == noRoute.status()
        && exchange.body() != null
        && answers.body("NoRoute", noRoute, exchange.body()).isEmpty();
    return saysSo
        ? List.of()
        : List.of(new Difference(
            NO_OPERATION,
            "",
            exchange.status(),
            "",
            exchange.method(),
            exchange.method() + " " + exchange.path() + " was answered as if it existed"));
  }

  /** WordPress describes its routes to OPTIONS, whether it is a browser's preflight or not. */
  private static List<Difference> options(Exchange exchange) {
    List<Difference> differences = new ArrayList<>();
    if (exchange.status() != 200) {
      differences.add(
          new Difference(STATUS, "", exchange.status(), "", "", "OPTIONS is answered with 200"));
    }
    String origin = exchange.requestHeaders().get("origin");
    String allowed = exchange.headers().get("access-control-allow-origin");
    if (origin != null && !origin.equals(allowed)) {
      differences.add(new Difference(
          HEADER,
          "",
          exchange.status(),
          "/access-control-allow-origin",
          "",
          "must repeat the origin " + origin));
    }
    return differences;
  }

  private static Difference difference(
      Difference.Kind kind,
      Operation operation,
      Exchange exchange,
      String pointer,
      String rule,
      String message) {
    return new Difference(kind, operation.id(), exchange.status(), pointer, rule, message);
  }
}
