package io.github.fluentsupportkit.contract.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.Parameter;
import io.github.fluentsupportkit.contract.conformance.AnswerCheck;
import io.github.fluentsupportkit.contract.conformance.RequestCheck;
import io.github.fluentsupportkit.contract.evidence.ClosedContract;
import io.github.fluentsupportkit.contract.request.BracketName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ExamplesTest {

  private static final Contract CONTRACT = Contract.bundled();

  static Stream<Contract> openAndClosed() {
    return Stream.of(CONTRACT, ClosedContract.of(CONTRACT));
  }

  @ParameterizedTest
  @MethodSource("openAndClosed")
  void everyAnswerConforms(Contract contract) {
    AnswerCheck check = new AnswerCheck(contract);

    assertThat(AnswerExample.of(contract))
        .hasSizeGreaterThan(100)
        .allSatisfy(e ->
            assertThat(check.body(e.operation().id(), e.answer(), e.value())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("openAndClosed")
  void everyRequestConforms(Contract contract) {
    RequestCheck check = new RequestCheck(contract);
    List<String> seen = new ArrayList<>();

    eachRequestExample(contract, (operation, body) -> {
      seen.add(operation.id());
      assertThat(check.check(operation, body)).as(operation.id() + " " + body).isEmpty();
    });

    assertThat(seen)
        .contains(
            "createTicket",
            "createPortalTicket",
            "replyToTicket",
            "updateReply",
            "bulkDeleteTickets",
            "addTag",
            "updateTicketProperty",
            "updateCustomer");
  }

  @Test
  void everyParameterConformsToItsOwnSchema() {
    RequestCheck check = new RequestCheck(CONTRACT);

    for (Operation operation : CONTRACT.operations()) {
      for (Parameter parameter : operation.parameters()) {
        if (parameter.in().equals("query")) {
          ObjectNode input = JsonNodeFactory.instance.objectNode();
          List<String> keys = BracketName.parse(parameter.name()).keys();
          ObjectNode at = input;
          for (String key : keys.subList(0, keys.size() - 1)) {
            at = at.withObject("/" + key);
          }
          at.set(keys.get(keys.size() - 1), example(operation, parameter.name()));
          assertThat(check.check(operation, input))
              .as(operation.id() + " " + input)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void anExampleWithAFieldThatTheContractDoesNotDescribeIsFound() {
    Contract closed = ClosedContract.of(CONTRACT);
    Operation operation = closed.operation("getTicket").orElseThrow();
    Answer answer = operation.answer(200).orElseThrow();
    JsonNode body = answer.example("release-2.0.1").orElseThrow().value().deepCopy();
    ((ObjectNode) body).withObject("/ticket/mailbox").put("colour", "blue");

    assertThat(new AnswerCheck(closed).body(operation.id(), answer, body))
        .singleElement()
        .satisfies(v -> assertThat(v.pointer()).isEqualTo("/ticket/mailbox/colour"));
  }

  @Test
  void everyOperationButTheTwoThatNeverWorkedShowsWhatTheLatestReleaseAnswers() {
    assertThat(CONTRACT.operations())
        .filteredOn(o -> o.answer(200).orElseThrow().examples().stream()
            .map(Example::name)
            .noneMatch(name -> name.startsWith("release-2.0.1")))
        .extracting(Operation::id)
        .containsExactlyInAnyOrder("getTicketAtDocumentedPath", "deleteReplyWithDocumentedMethod");
  }

  private static void eachRequestExample(
      Contract contract, BiConsumer<Operation, ObjectNode> consumer) {
    for (Operation operation : contract.operations()) {
      source(operation)
          .at("/requestBody/content/application~1json/examples")
          .forEach(e -> consumer.accept(operation, (ObjectNode) e.path("value")));
    }
  }

  private static JsonNode example(Operation operation, String parameter) {
    return source(operation)
        .path("parameters")
        .valueStream()
        .map(CONTRACT::resolve)
        .filter(p -> p.path("name").asString("").equals(parameter))
        .map(p -> p.path("example"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode source(Operation operation) {
    return CONTRACT
        .document()
        .path("paths")
        .path(operation.path().toString())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }
}
