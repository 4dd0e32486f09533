package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import java.util.List;
import java.util.Optional;

/** Gives parameters values that they must not have, one at a time. */
final class WrongValues {

  /** One value for each sort of rule: closed sets, numbers, bounds, addresses and lists. */
  private static final List<Wrong> IN_LISTS = List.of(
      new Wrong("listTickets", "per_page", "0"),
      new Wrong("listTickets", "order_by", "no_such_column"),
      new Wrong("listTickets", "filters[status_type]", "bogus"),
      new Wrong("listCustomers", "status", "bogus"),
      new Wrong("listCustomers", "page", "abc"));

  private static final List<Wrong> IN_WRITES = List.of(
      new Wrong("createTicket", "ticket[client_priority]", "bogus"),
      new Wrong("createPortalTicket", "client_priority", "bogus"),
      new Wrong("replyToTicket", "conversation_type", "bogus"),
      new Wrong("replyToTicket", "close_ticket", "maybe"),
      new Wrong("updateTicketProperty", "prop_name", "no_such_property"),
      new Wrong("updateTicketProperty", "prop_value", "bogus"),
      new Wrong("updateCustomer", "email", "no address"),
      new Wrong("updateCustomer", "status", "bogus"),
      new Wrong("bulkDeleteTickets", "bulk_action", "bogus"));

  private final Stage stage;
  private final Rules rules;
  private final Attempts attempts;

  WrongValues(Stage stage, Rules rules, Attempts attempts) {
    this.stage = stage;
    this.rules = rules;
    this.attempts = attempts;
  }

  void inLists() {
    for (Wrong wrong : IN_LISTS) {
      send(wrong, stage.to(wrong.operation()));
    }
  }

  void inWrites(Sound sound, Belongings own) {
    for (Wrong wrong : IN_WRITES) {
      if (!wrong.operation().equals("updateCustomer") || own.customer() != Belongings.UNKNOWN) {
        send(wrong, sound.to(wrong.operation(), attempts.text("wrong"), 1));
      }
    }
    send(
        new Wrong("createTicket", "newCustomer[email]", "no address"),
        MissingValues.newCustomer(stage, attempts.text("wrong")));
    otherPersonsAddress(own)
        .ifPresent(address -> attempts.send(
            "updateCustomer with another customer's address",
            sound
                .to("updateCustomer", attempts.text("wrong"), 0)
                .without("email")
                .with("email", address),
            new Intent.Refusal(Reason.INVALID, "email")));
  }

  private void send(Wrong wrong, Request sound) {
    Request request = sound.without(wrong.parameter()).with(wrong.parameter(), wrong.value());
    rules
        .broken(request, wrong.parameter())
        .ifPresent(reason -> attempts.send(
            wrong.operation() + " with " + wrong.parameter() + "=" + wrong.value(),
            MissingValues.asWhoever(stage, request),
            new Intent.Refusal(reason, wrong.parameter())));
  }

  private Optional<String> otherPersonsAddress(Belongings own) {
    return own.customer() == Belongings.UNKNOWN
        ? Optional.empty()
        : stage.transcript().steps().stream()
            .filter(step -> step.operation().equals("listCustomers"))
            .flatMap(step -> step.json().at("/customers/data").valueStream())
            .filter(person -> person.path("id").asLong(0) != own.customer())
            .map(person -> person.path("email").asString(""))
            .filter(address -> address.contains("@"))
            .findFirst();
  }

  /** A parameter and a value that it must not have. */
  private record Wrong(String operation, String parameter, String value) {}
}
