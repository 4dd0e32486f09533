package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.util.ArrayList;
import java.util.List;

/** Requests that should be refused, remembered until somebody looks whether they were. */
final class Attempts {

  private static final int TOO_MANY = 429;

  private final Stage stage;
  private final List<Step> steps = new ArrayList<>();
  private int braked;

  Attempts(Stage stage) {
    this.stage = stage;
  }

  /** A text that no other attempt has. */
  String text(String who) {
    return stage.marker() + " by " + who + " " + (steps.size() + 1);
  }

  /** Sends one. What a careless server creates all the same is the run's own, and will be deleted. */
  Step send(String label, Request request, Intent intent) {
    Step step = stage.send(label, request, intent);
    steps.add(step);
    if (step.status() == TOO_MANY && request.caller() != Caller.ADMINISTRATOR) {
      braked++;
    }
    if (request.method().equals("POST")) {
      remember(step);
    }
    return step;
  }

  private void remember(Step step) {
    Own.id(step).ifPresent(ticket -> {
      stage.created().ticket(ticket);
      boolean newCustomer = step.request().fields().stream()
          .anyMatch(f -> f.name().startsWith("newCustomer") && f.value().contains(stage.marker()));
      long customer = step.json().at("/ticket/customer_id").asLong(0);
      if (newCustomer && customer > 0) {
        stage.created().customer(customer);
      }
    });
  }

  /** How many were answered that there were too many. */
  int braked() {
    return braked;
  }

  /** Looks what came of them. */
  void look(Target watched, Snapshot before) {
    if (!steps.isEmpty()) {
      stage.own().untouched(List.copyOf(steps), watched, before);
    }
  }
}
