package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What changes say of the replies of their ticket. */
final class Replies {

  private Replies() {}

  /** The ticket that a change is about, or 0. */
  static long ticket(Change change) {
    return change.target().tickets().stream().findFirst().orElse(0L);
  }

  /** Whether a reply was to close its ticket. */
  static boolean closes(Change change) {
    return change.sent("close_ticket").equals("yes");
  }

  /** Responses and notes that were not there before; events that the server notes by itself do not count. */
  static List<JsonNode> added(Change change) {
    Set<Long> before = all(change.before(), ticket(change)).stream()
        .map(reply -> reply.path("id").asLong(0))
        .collect(Collectors.toSet());
    return all(change.after(), ticket(change)).stream()
        .filter(reply -> !before.contains(reply.path("id").asLong(0)))
        .filter(reply -> !reply.path("conversation_type").asString("").equals("internal_info"))
        .toList();
  }

  /** A reply of a ticket, or a missing node. */
  static JsonNode find(Snapshot snapshot, long ticket, long reply) {
    return all(snapshot, ticket).stream()
        .filter(shown -> shown.path("id").asLong(0) == reply)
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static List<JsonNode> all(Snapshot snapshot, long ticket) {
    return snapshot.detail(ticket).stream()
        .flatMap(detail -> detail.path("responses").valueStream())
        .toList();
  }
}
