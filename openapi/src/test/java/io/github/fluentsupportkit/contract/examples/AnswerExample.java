package io.github.fluentsupportkit.contract.examples;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.contract.Operation;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An example of an answer, with where it stands. */
record AnswerExample(Operation operation, Answer answer, Example example) {

  static List<AnswerExample> of(Contract contract) {
    return contract.operations().stream()
        .flatMap(operation ->
            operation.answers().values().stream().flatMap(answer -> of(operation, answer)))
        .toList();
  }

  private static Stream<AnswerExample> of(Operation operation, Answer answer) {
    return answer.examples().stream().map(e -> new AnswerExample(operation, answer, e));
  }

  JsonNode value() {
    return example.value();
  }

  @Override
  public String toString() {
    return operation.id() + " " + answer.status() + " " + example.name();
  }
}
