package io.github.fluentsupportkit.mock.answers;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.contract.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the example that a client prefers, or says which there are. */
final class ExampleChoice {

  private ExampleChoice() {}

  static Reply of(Operation operation, Preferences preferences) {
    String code = preferences.code();
    List<Answer> answers = operation.answers().values().stream()
        .filter(a -> code == null || code.equals(Integer.toString(a.status())))
        .toList();
    if (answers.isEmpty()) {
      return unknown(
          operation.id() + " has no answer with the code " + code,
          operation.answers().keySet());
    }
    String name = preferences.example();
    if (name == null) {
      return Reply.of(answers.get(0), "preferred");
    }
    for (Answer answer : answers) {
      Optional<Example> example = answer.example(name);
      if (example.isPresent()) {
        return Reply.of(answer, example.get(), "preferred");
      }
    }
    return unknown(
        operation.id() + " has no example " + name + (code == null ? "" : " with the code " + code),
        answers.stream()
            .flatMap(a -> a.examples().stream().map(e -> a.status() + " " + e.name()))
            .toList());
  }

  private static Reply unknown(String message, Collection<?> available) {
    return Reply.of(400, MockError.unknownChoice(message, available), "unknown-preference");
  }
}
