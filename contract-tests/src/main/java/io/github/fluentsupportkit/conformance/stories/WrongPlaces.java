package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.List;

/** Looks for things where they are not: replies at another ticket, and what was deleted before. */
final class WrongPlaces {

  private WrongPlaces() {}

  static void play(Stage stage, Belongings own, Attempts attempts) {
    if (!own.others().isEmpty() && !own.replies().isEmpty()) {
      elsewhere(
          attempts,
          stage
              .to("updateReply", own.other(0), own.reply(0))
              .with("content", attempts.text("wrong parent")));
      elsewhere(attempts, stage.to("deleteReply", own.other(0), own.reply(1)));
    }
    for (String operation : List.of("deleteReply", "deleteCustomer")) {
      stage.transcript().steps().stream()
          .filter(step -> step.operation().equals(operation) && step.succeeded())
          .findFirst()
          .map(Step::request)
          .ifPresent(first -> again(attempts, first));
    }
  }

  private static void elsewhere(Attempts attempts, Request request) {
    attempts.send(
        request.operation() + " through another ticket",
        request,
        new Intent.Refusal(Reason.WRONG_PARENT, "ticket_id"));
  }

  private static void again(Attempts attempts, Request first) {
    attempts.send(
        first.operation() + " a second time",
        Request.of(first.operation(), "DELETE", first.path()),
        new Intent.Refusal(Reason.GONE, first.path()));
  }
}
