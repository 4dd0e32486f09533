package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.contract.request.Fields;
import java.util.List;

/** Sends bodies that are not what they say they are. */
final class BrokenBodies {

  private BrokenBodies() {}

  /** Sends a few. */
  static void play(Stage stage, Sound sound, Attempts attempts) {
    for (String operation : MissingValues.WRITES) {
      Request request = sound.to(operation, attempts.text("broken"), 0);
      String json = json(request);
      broken(stage, request, "ends too early", json.substring(0, json.length() - 1), attempts);
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
    broken(stage, whole, "has text behind its end", json(whole) + " and more", attempts);
    broken(stage, whole, "is a mere word", "bogus", attempts);
    for (String type : List.of("text/plain", "application/xml")) {
      byAnotherName(stage, whole, type, nothing, attempts);
    }
  }

  private static void broken(
      Stage stage, Request whole, String how, String body, Attempts attempts) {
    attempts.send(
        whole.operation() + " with JSON that " + how,
        MissingValues.asWhoever(stage, whole.body("application/json", body)),
        new Intent.Refusal(Reason.BROKEN_BODY, "JSON that " + how));
  }

  /** JSON by another name is no JSON to WordPress, and so the request says nothing. */
  private static void byAnotherName(
      Stage stage, Request whole, String type, Intent intent, Attempts attempts) {
    attempts.send(
        whole.operation() + " with JSON that calls itself " + type,
        MissingValues.asWhoever(stage, whole.body(type, json(whole))),
        intent);
  }

  private static String json(Request whole) {
    return Fields.tree(whole.fields()).toString();
  }
}
