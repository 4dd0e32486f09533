package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An exchange as the contract shows it, to be broken in one place. */
record Sample(
    Request request,
    int status,
    Map<String, List<String>> headers,
    byte[] body,
    @Nullable String failure,
    Intent intent) {

  static final Contract CONTRACT = Contract.bundled();

  private static final Map<String, List<String>> HEADERS =
      Map.of("content-type", List.of("application/json; charset=UTF-8"));

  /** An example of the contract; the path asks for the ids. */
  static Sample of(String operation, int status, String example, Object... ids) {
    Operation known = CONTRACT.operation(operation).orElseThrow();
    Example shown = known.answer(status).orElseThrow().example(example).orElseThrow();
    return of(Request.to(known, ids), status, shown.value().toString());
  }

  static Sample of(Request request, int status, String body) {
    return new Sample(request, status, HEADERS, bytes(body), null, new Intent.Success());
  }

  /** The list of tickets that release 2.0.1 answered. */
  static Sample list() {
    return of("listTickets", 200, "release-2.0.1");
  }

  /** The ticket that release 2.0.1 answered. */
  static Sample ticket() {
    Sample any = of("getTicket", 200, "release-2.0.1", 1);
    return any.asking(Request.to(
        CONTRACT.operation("getTicket").orElseThrow(),
        any.json().at("/ticket/id").asInt(0)));
  }

  Sample asking(Request other) {
    return new Sample(other, status, headers, body, failure, intent);
  }

  Sample status(int other) {
    return new Sample(request, other, headers, body, failure, intent);
  }

  Sample intent(Intent other) {
    return new Sample(request, status, headers, body, failure, other);
  }

  Sample recorded() {
    return intent(new Intent.Unknown());
  }

  Sample failing(String how) {
    return new Sample(request, status, headers, new byte[0], how, intent);
  }

  Sample header(String name, String... values) {
    Map<String, List<String>> more = new TreeMap<>(headers);
    more.put(name, List.of(values));
    return new Sample(request, status, more, body, failure, intent);
  }

  Sample body(byte[] other) {
    return new Sample(request, status, headers, other, failure, intent);
  }

  Sample text(UnaryOperator<String> change) {
    return body(bytes(change.apply(new String(body, StandardCharsets.UTF_8))));
  }

  /** Another value, written as JSON. */
  Sample with(String pointer, String value) {
    JsonNode root = json();
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = root.at(at.head());
    JsonNode node = JsonMapper.shared().readTree(value);
    if (parent instanceof ArrayNode list) {
      list.set(at.last().getMatchingIndex(), node);
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), node);
    }
    return body(bytes(root.toString()));
  }

  Sample without(String pointer) {
    JsonNode root = json();
    JsonPointer at = JsonPointer.compile(pointer);
    ((ObjectNode) root.at(at.head())).remove(at.last().getMatchingProperty());
    return body(bytes(root.toString()));
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(body);
  }

  Step step() {
    return Step.of(1, "a sample", request, new Answer(status, headers, body, failure, 5), intent);
  }

  /** What one check finds. */
  List<Finding> judgedBy(String check) {
    return judged().stream().filter(f -> f.check().equals(check)).toList();
  }

  /** What all checks find. */
  List<Finding> judged() {
    List<Finding> found = new ArrayList<>();
    for (Check check : ResponseChecks.all(CONTRACT)) {
      Findings findings = new Findings(check.about());
      check.judge(Transcript.recorded(List.of(step())), findings);
      found.addAll(findings.found());
    }
    return found;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
