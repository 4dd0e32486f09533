package io.github.fluentsupportkit.contract.conformance;

import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.ACCEPTED;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.BODY;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.CRASHED;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.HEADER;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.REFUSED;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.STATUS;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.UNCHECKED;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges one exchange that leads to an operation. */
final class OperationJudge {

  private final Operation operation;
  private final Exchange exchange;
  private final List<FieldViolation> violations;
  private final List<Difference> differences = new ArrayList<>();

  OperationJudge(Operation operation, Exchange exchange, RequestCheck requests) {
    this.operation = operation;
    this.exchange = exchange;
    ObjectNode input = exchange.input();
    this.violations = input == null ? List.of() : requests.check(operation, input);
  }

  List<Difference> judge(AnswerCheck answers, Collection<String> methods) {
    if (exchange.status() == 0) {
      add(CRASHED, "", "", "there was no answer");
      return differences;
    }
    if (exchange.status() >= 500) {
      add(CRASHED, "", "", "the server crashed");
    }
    request();
    Optional<Answer> answer = operation.answer(exchange.status());
    if (answer.isEmpty()) {
      add(STATUS, "", "", "the contract knows only " + operation.answers().keySet());
      return differences;
    }
    body(answer.get(), answers);
    for (Violation v : answers.headers(operation.id(), answer.get(), exchange.headers())) {
      add(HEADER, v.pointer(), v.rule(), v.message());
    }
    allow(methods);
    return differences;
  }

  private void request() {
    if (exchange.input() == null) {
      if (exchange.status() < 400) {
        add(ACCEPTED, "", "json", "a broken body was taken");
      }
    } else if (exchange.status() < 300) {
      for (FieldViolation v : violations) {
        add(
            v.enforced() ? ACCEPTED : UNCHECKED,
            v.pointer(),
            v.rule(),
            "was taken, though: " + v.message());
      }
    } else if (violations.isEmpty() && exchange.status() == 422 && namesFields(exchange.body())) {
      add(REFUSED, "", "", "the request conforms: " + exchange.body());
    }
  }

  private static boolean namesFields(@Nullable JsonNode body) {
    return body != null && body.isObject() && body.valueStream().allMatch(JsonNode::isObject);
  }

  private void body(Answer answer, AnswerCheck answers) {
    JsonNode body = exchange.body();
    if (exchange.method().equals("HEAD")) {
      return;
    }
    if (body == null) {
      add(BODY, "", "json", "the body is no JSON");
      return;
    }
    for (Violation v : answers.body(operation.id(), answer, body)) {
      boolean repeated = repeatsWhatWasTaken(body.at(v.pointer()));
      add(repeated ? UNCHECKED : BODY, v.pointer(), v.rule(), v.message());
    }
  }

  /** A bad value that was taken comes back in the answer; that is the same fault, not another one. */
  private boolean repeatsWhatWasTaken(JsonNode answered) {
    ObjectNode input = exchange.input();
    return input != null
        && answered.isValueNode()
        && violations.stream()
            .map(v -> input.at(v.pointer()))
            .anyMatch(sent -> sent.isValueNode() && sent.asString().equals(answered.asString()));
  }

  private void allow(Collection<String> methods) {
    String allow = exchange.headers().get("allow");
    if (allow != null) {
      Set<String> unknown = new TreeSet<>(List.of(allow.split(", *")));
      methods.forEach(unknown::remove);
      unknown.forEach(method -> add(HEADER, "/allow", method, "the contract has no " + method));
    }
  }

  private void add(Difference.Kind kind, String pointer, String rule, String message) {
    differences.add(
        new Difference(kind, operation.id(), exchange.status(), pointer, rule, message));
  }
}
