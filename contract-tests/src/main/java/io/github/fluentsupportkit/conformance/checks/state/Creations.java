package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Changes that created a ticket. */
final class Creations {

  private Creations() {}

  static Stream<Change> of(Transcript transcript) {
    return Stream.concat(
        transcript.changes("createTicket"), transcript.changes("createPortalTicket"));
  }

  /** The id of the new ticket, or 0. */
  static long id(Change change) {
    return change.action().json().at("/ticket/id").asLong(0);
  }

  /** The new ticket as it is shown by itself, or in the list where it was not looked at by itself. */
  static Optional<JsonNode> shown(Change change) {
    return change
        .after()
        .detail(id(change))
        .map(detail -> detail.path("ticket"))
        .or(() -> change.after().listed(id(change)));
  }

  /** What was sent for a field of the ticket; empty if nothing. */
  static String sent(Change change, String field) {
    return change.sent(name(change, field));
  }

  /** Whether a field of the ticket was sent. */
  static boolean sends(Change change, String field) {
    return change.sends(name(change, field));
  }

  private static String name(Change change, String field) {
    return change.action().operation().equals("createTicket") ? "ticket[" + field + "]" : field;
  }
}
