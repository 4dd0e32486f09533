package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.List;
import tools.jackson.databind.node.MissingNode;

/** What is there already, for requests that only read it. */
final class Found {

  private Found() {}

  /** A ticket and a customer from lists that were read, or from lists that are read now. */
  static Belongings things(Stage stage) {
    MissingNode nothing = MissingNode.getInstance();
    return new Belongings(
        first(stage, "listTickets", "tickets"),
        nothing,
        List.of(),
        first(stage, "listCustomers", "customers"),
        nothing,
        List.of(),
        Snapshot.NOTHING);
  }

  private static long first(Stage stage, String operation, String envelope) {
    return stage.transcript().steps().stream()
        .filter(step -> step.operation().equals(operation) && step.succeeded())
        .map(step -> id(step, envelope))
        .filter(id -> id > 0)
        .findFirst()
        .orElseGet(() -> {
          long id = id(
              stage.send("something to ask for", stage.to(operation).with("per_page", 1)),
              envelope);
          return id > 0 ? id : Belongings.UNKNOWN;
        });
  }

  private static long id(Step step, String envelope) {
    return step.json().at("/" + envelope + "/data/0/id").asLong(0);
  }
}
