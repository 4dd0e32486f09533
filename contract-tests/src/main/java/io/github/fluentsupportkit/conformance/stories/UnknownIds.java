package io.github.fluentsupportkit.conformance.stories;

import static io.github.fluentsupportkit.conformance.stories.Belongings.UNKNOWN;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;

/** Asks for things that do not exist, and wants to change them. */
final class UnknownIds {

  private UnknownIds() {}

  static void read(Stage stage, Attempts attempts) {
    send(attempts, stage.to("getTicket", UNKNOWN), "ticket_id");
    send(attempts, stage.to("getCustomer", UNKNOWN), "customer_id");
  }

  static void write(Stage stage, Belongings own, Sound sound, Attempts attempts) {
    Belongings nothing = Belongings.NONE;
    Sound lost = new Sound(stage, nothing);
    for (String operation :
        new String[] {"replyToTicket", "updateTicketProperty", "addTag", "removeTag"}) {
      send(attempts, lost.to(operation, attempts.text("unknown"), 0), "ticket_id");
    }
    send(
        attempts,
        stage.to("updateReply", own.ticket(), UNKNOWN).with("content", attempts.text("unknown")),
        "response_id");
    send(attempts, stage.to("deleteReply", own.ticket(), UNKNOWN), "response_id");
    send(attempts, lost.to("updateCustomer", attempts.text("unknown"), 0), "customer_id");
    send(attempts, stage.to("deleteCustomer", UNKNOWN), "customer_id");
    for (String parameter : new String[] {"ticket[customer_id]", "ticket[mailbox_id]"}) {
      send(
          attempts,
          sound
              .to("createTicket", attempts.text("unknown"), 0)
              .without(parameter)
              .with(parameter, UNKNOWN),
          parameter);
    }
  }

  private static void send(Attempts attempts, Request request, String subject) {
    attempts.send(
        request.operation() + " with a " + subject + " that nothing has",
        request,
        new Intent.Refusal(Reason.UNKNOWN_ID, subject));
  }
}
