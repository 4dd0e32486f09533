package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;

/**
 * Asks for what is not there: paths that do not exist, methods that a path does not have, and the two documented
 * operations that no release has.
 */
final class Nowhere {

  private Nowhere() {}

  /**
   * Asks for all of it.
   *
   * @param writes whether by methods that change something, too
   */
  static void play(Stage stage, Belongings things, boolean writes, Attempts attempts) {
    String ticket = "/tickets/" + things.ticket();
    if (!writes) {
      nowhere(attempts, "GET", "/no-such-route");
    }
    attempts.send(
        "a ticket at the documented path",
        stage.to("getTicketAtDocumentedPath", things.ticket()),
        new Intent.Probe("the documented path, which no release has"));
    attempts.send(
        "a ticket whose number is none",
        Request.of("", "GET", "/tickets/abc"),
        new Intent.Probe("letters in the place of a number"));
    if (writes) {
      nowhere(attempts, "PATCH", ticket);
      // One that nobody else tries to delete, so that it is plain who did.
      nowhere(attempts, "DELETE", "/tickets/" + things.other(2));
      documentedDelete(stage, things, attempts);
    }
  }

  private static void nowhere(Attempts attempts, String method, String path) {
    attempts.send(
        method + " where there is no such route",
        Request.of("", method, path),
        new Intent.Refusal(Reason.NO_ROUTE, method + " " + path));
  }

  private static void documentedDelete(Stage stage, Belongings own, Attempts attempts) {
    if (!own.replies().isEmpty()) {
      attempts.send(
          "a reply deleted by the documented method",
          stage.to("deleteReplyWithDocumentedMethod", own.ticket(), own.reply(0)),
          new Intent.Probe("the documented method, which no release has"));
    }
  }
}
