package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.contract.request.Fields;
import java.util.List;

/** Sends bodies that are not what they say they are. */
final class BrokenBodies {

  private static final List<String> WITH_BODY = List.of(
      "createTicket",
      "createPortalTicket",
      "replyToTicket",
      "updateReply",
      "updateTicketProperty",
      "addTag",
      "updateCustomer",
      "bulkDeleteTickets");

  private BrokenBodies() {}

  static void play(Stage stage, Sound sound, Attempts attempts) {
    for (String operation : WITH_BODY) {
      Request request = sound.to(operation, attempts.text("broken"), 0);
      String json = Fields.tree(request.fields()).toString();
      attempts.send(
          operation + " with JSON that ends too early",
          MissingValues.asWhoever(
              stage, request.body("application/json", json.substring(0, json.length() - 1))),
          new Intent.Refusal(Reason.BROKEN_BODY, "JSON that ends too early"));
    }
    // JSON by another name is no JSON to WordPress, and so the request says nothing.
    Request reply = sound.to("replyToTicket", attempts.text("plain"), 0);
    attempts.send(
        "replyToTicket with JSON that calls itself plain text",
        reply.body("text/plain", Fields.tree(reply.fields()).toString()),
        new Intent.Refusal(Reason.MISSING, "content"));
  }
}
