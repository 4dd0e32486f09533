package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.transcript.Change;
import java.util.Set;

/** What a request may change of the ticket that it is about. */
final class Changes {

  private static final Set<String> BY_RESPONSE = Set.of(
      "status",
      "agent_id",
      "response_count",
      "first_response_time",
      "last_agent_response",
      "resolved_at",
      "closed_by");

  private Changes() {}

  /** Whether it was to delete its tickets, and the server says that it did. */
  static boolean deletes(Change change) {
    return change.succeeded("bulkDeleteTickets") || change.succeeded("deleteCustomer");
  }

  /** Fields of the list that it may change. */
  static Set<String> mayTouch(Change change) {
    if (!change.action().succeeded()) {
      return Set.of();
    }
    return switch (change.action().operation()) {
      case "replyToTicket" ->
        change.sent("conversation_type").equals("note")
            ? Set.of("response_count", "last_agent_response")
            : BY_RESPONSE;
      // A new agent is noted among the replies, and some releases count that.
      case "updateTicketProperty" -> Set.of(change.sent("prop_name"), "response_count");
      case "deleteReply" -> Set.of("response_count");
      case "addTag", "removeTag" -> Set.of("tags");
      default -> Set.of();
    };
  }
}
