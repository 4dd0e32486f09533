package io.github.fluentsupportkit.server.replies;

import io.github.fluentsupportkit.server.conversations.Reply;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.tickets.Ticket;

/** A reply that was just made: the ticket before and after it, and who made it. */
record Replied(Reply reply, Ticket before, Ticket after, Person author) {

  /** Whether the ticket went to the author by it. */
  boolean assigned() {
    return before.agentId() == null && after.agentId() != null;
  }
}
