package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.request.Fields;
import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;
import io.github.fluentsupportkit.mock.http.Operations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Calls and replies for scenarios that are asked directly. */
final class SampleCall {

  private SampleCall() {}

  static Call of(Operation operation, String query) {
    Map<String, String> pathValues =
        operation.path().match(Operations.path(operation.id())).orElseThrow();
    return new Call(
        Operations.CONTRACT,
        operation,
        pathValues,
        Fields.tree(Fields.parse(query)),
        Optional.empty(),
        List.of());
  }

  static Call ofTickets() {
    return of(Operations.operation("listTickets"), "");
  }

  static Scenario scenario(String name, long seed) {
    return Objects.requireNonNull(Scenarios.all(seed).get(name));
  }

  static Reply usual(Call call) {
    return Reply.of(Operations.answer(call.operation().id(), 200), "default");
  }
}
