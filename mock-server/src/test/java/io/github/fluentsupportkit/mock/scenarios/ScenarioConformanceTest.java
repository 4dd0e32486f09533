package io.github.fluentsupportkit.mock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.conformance.AnswerCheck;
import io.github.fluentsupportkit.contract.conformance.Violation;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@ExtendWith(MockServerExtension.class)
class ScenarioConformanceTest {

  private static final AnswerCheck CHECK = new AnswerCheck(Operations.CONTRACT);

  /** Flaky more than once, so that each of its losses is among them. */
  private static final int DRAWS = 5;

  static Stream<String> names() {
    return Scenarios.all(1).keySet().stream();
  }

  static Stream<String> namesOfWhatCanBeReadAtOnce() {
    return names().filter(n -> !Set.of("slow", "flaky", "malformed-body").contains(n));
  }

  @ParameterizedTest
  @MethodSource("names")
  void whateverExampleAScenarioChangesItStillConforms(String name) {
    Scenario scenario = SampleCall.scenario(name, 1);
    for (Operation operation : Operations.CONTRACT.operations()) {
      for (Answer answer : operation.answers().values()) {
        for (Example example : answer.examples()) {
          for (int i = 0; i < DRAWS; i++) {
            Call call = SampleCall.of(operation, "page=2&per_page=3");
            Reply reply = scenario.apply(call, Reply.of(answer, example, "default"));
            assertThat(violations(operation, reply.status(), reply.body()))
                .as(operation.id() + " " + answer.status() + " " + example.name())
                .isEmpty();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("namesOfWhatCanBeReadAtOnce")
  void whatIsAnsweredInAScenarioConforms(String name, MockServer mock) {
    for (Operation operation : Operations.CONTRACT.operations()) {
      Response response = Operations.validRequest(mock, operation.id())
          .prefer("scenario=" + name)
          .send();

      assertThat(violations(operation, response.status(), response.json()))
          .as(operation.id())
          .isEmpty();
    }
  }

  @Test
  void theCheckFindsAnAnswerThatDoesNotConform() {
    JsonNode broken = JsonNodeFactory.instance.objectNode().put("tickets", 1);

    assertThat(violations(Operations.operation("listTickets"), 200, broken)).isNotEmpty();
  }

  private static List<Violation> violations(Operation operation, int status, JsonNode body) {
    if (status == 503) {
      return List.of();
    }
    return operation
        .answer(status)
        .map(answer -> CHECK.body(operation.id(), answer, body))
        .orElseGet(() -> CHECK.body("Crashed", Operations.CONTRACT.sharedAnswer("Crashed"), body));
  }
}
