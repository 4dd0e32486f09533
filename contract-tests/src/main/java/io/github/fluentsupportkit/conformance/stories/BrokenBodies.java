package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.contract.request.Fields;
import java.util.List;
import java.util.Map;

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

  /** Sends a few. */
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
    Request reply = sound.to("replyToTicket", attempts.text("plain"), 0);
    byAnotherName(
        stage, reply, "text/plain", new Intent.Refusal(Reason.MISSING, "content"), attempts);
  }

  /**
   * Sends the others.
   *
   * @param whole what the bodies say
   * @param nothing what should become of a request that says nothing
   */
  static void playAll(Stage stage, Request whole, Intent nothing, Attempts attempts) {
    String json = Fields.tree(whole.fields()).toString();
    Map<String, String> broken =
        Map.of("text behind its end", json + " and more", "a text in place of a group", "bogus");
    broken.forEach((how, body) -> attempts.send(
        whole.operation() + " with JSON that has " + how,
        MissingValues.asWhoever(stage, whole.body("application/json", body)),
        new Intent.Refusal(Reason.BROKEN_BODY, "JSON that has " + how)));
    for (String type : List.of("text/plain", "application/xml")) {
      byAnotherName(stage, whole, type, nothing, attempts);
    }
  }

  /** JSON by another name is no JSON to WordPress, and so the request says nothing. */
  private static void byAnotherName(
      Stage stage, Request whole, String type, Intent intent, Attempts attempts) {
    String json = Fields.tree(whole.fields()).toString();
    attempts.send(
        whole.operation() + " with JSON that calls itself " + type,
        MissingValues.asWhoever(stage, whole.body(type, json)),
        intent);
  }
}
