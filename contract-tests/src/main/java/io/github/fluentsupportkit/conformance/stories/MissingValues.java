package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.ArrayList;
import java.util.List;

/** Leaves out one parameter after the other. */
final class MissingValues {

  /** The operations that take parameters to write something. */
  static final List<String> WRITES = List.of(
      "createTicket",
      "createPortalTicket",
      "replyToTicket",
      "updateReply",
      "updateTicketProperty",
      "addTag",
      "updateCustomer",
      "bulkDeleteTickets");

  private final Stage stage;
  private final Belongings own;
  private final Rules rules;
  private final Attempts attempts;

  MissingValues(Stage stage, Belongings own, Rules rules, Attempts attempts) {
    this.stage = stage;
    this.own = own;
    this.rules = rules;
    this.attempts = attempts;
  }

  void play(Sound sound) {
    for (String operation : WRITES) {
      for (Field field : parameters(sound.to(operation, "", 0))) {
        leaveOut(field.name(), sound.to(operation, attempts.text("missing"), 0));
      }
    }
    leaveOut("newCustomer[email]", newCustomer(stage, attempts.text("missing")));
  }

  private static List<Field> parameters(Request request) {
    return new ArrayList<>(request.fields());
  }

  private void leaveOut(String parameter, Request whole) {
    Request request = whole.without(parameter);
    if (rules.hasDefault(request, parameter) || isAboutNothing(request)) {
      return;
    }
    rules
        .broken(request, parameter)
        .ifPresent(reason -> attempts.send(
            request.operation() + " without " + parameter,
            asWhoever(stage, request),
            new Intent.Refusal(reason, parameter)));
  }

  /** The message would be about the ticket or the reply that does not exist. */
  private boolean isAboutNothing(Request request) {
    return request.operation().equals("updateReply") && own.replies().isEmpty();
  }

  /** Customers open their tickets themselves, if there is one. */
  static Request asWhoever(Stage stage, Request request) {
    return request.operation().equals("createPortalTicket") && stage.knows(Caller.CUSTOMER)
        ? request.as(Caller.CUSTOMER)
        : request;
  }

  /** A ticket for somebody new. */
  static Request newCustomer(Stage stage, String text) {
    return stage
        .to("createTicket")
        .with("ticket[title]", text)
        .with("ticket[content]", text)
        .with("ticket[create_customer]", "yes")
        .with("newCustomer[first_name]", stage.marker())
        .with("newCustomer[email]", stage.marker() + "-wrong@example.com");
  }
}
