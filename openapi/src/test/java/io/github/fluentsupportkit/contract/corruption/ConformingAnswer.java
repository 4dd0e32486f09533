package io.github.fluentsupportkit.contract.corruption;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.Route;
import io.github.fluentsupportkit.contract.conformance.AnswerCheck;
import io.github.fluentsupportkit.contract.evidence.Recording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A recorded answer that conforms to the contract. */
record ConformingAnswer(String release, Operation operation, Answer answer, JsonNode body) {

  private static final Set<String> EARLY = Set.of("1.5.3", "1.6.6");

  static List<ConformingAnswer> of(Contract contract, List<Recording> recordings) {
    AnswerCheck check = new AnswerCheck(contract);
    return recordings.stream()
        .flatMap(recording -> of(contract, recording).stream())
        .filter(a -> check.body(a.operation().id(), a.answer(), a.body()).isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<ConformingAnswer> of(Contract contract, Recording recording) {
    JsonNode body = recording.exchange().body();
    Optional<Operation> operation = contract
        .route(recording.exchange().method(), recording.exchange().path())
        .map(Route::operation);
    if (body == null || operation.isEmpty()) {
      return Optional.empty();
    }
    return operation
        .get()
        .answer(recording.exchange().status())
        .map(answer -> new ConformingAnswer(recording.release(), operation.get(), answer, body));
  }

  /** What answers have in common that are of one form. */
  String form() {
    return operation.id() + " " + answer.status();
  }

  /** The form as a family of releases has it: they differ by the dates and pages that they write. */
  String family() {
    return form() + (EARLY.contains(release) ? " early" : " late");
  }

  Stream<Place> places() {
    return Place.of(body).stream();
  }
}
