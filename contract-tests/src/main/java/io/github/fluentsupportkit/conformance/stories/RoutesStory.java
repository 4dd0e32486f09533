package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for what is not there: paths that do not exist, methods that a path does not have, and the two documented
 * operations that no release has. Then the methods that every path has and nobody speaks of.
 */
final class RoutesStory implements Story {

  @Override
  public String id() {
    return "routes";
  }

  @Override
  public Set<Need> needs() {
    return Set.of();
  }

  @Override
  public void play(Stage stage) {
    Optional<Belongings> own = Belongings.of(stage);
    Belongings things = own.orElseGet(() -> Found.things(stage));
    String ticket = "/tickets/" + things.ticket();
    Attempts attempts = new Attempts(stage);
    nowhere(attempts, "GET", "/no-such-route");
    attempts.send(
        "a ticket at the documented path",
        stage.to("getTicketAtDocumentedPath", things.ticket()),
        new Intent.Probe("the documented path, which no release has"));
    own.ifPresent(b -> {
      nowhere(attempts, "PATCH", ticket);
      nowhere(attempts, "PUT", ticket + "/responses");
      documentedDelete(stage, b, attempts);
      attempts.look(Target.tickets(b.ticket()), b.before());
    });
    Request list = stage.to("listTickets");
    if (stage.transcript().steps().stream().noneMatch(step -> step.request().equals(list))) {
      stage.send("a list, to compare", list);
    }
    stage.send("only the head of the list", list.by("HEAD"));
    stage.send(
        "what may be done with the list",
        Request.of("", "OPTIONS", "/tickets")
            .as(Caller.NOBODY)
            .header("Origin", "https://app.example.com")
            .header("Access-Control-Request-Method", "GET"));
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
