package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.people.Person;
import java.time.LocalDateTime;

/**
 * An agent who has a ticket open.
 *
 * @param since when they were last seen at it, in UTC
 */
public record TicketViewer(Person agent, LocalDateTime since) {

  /** Somebody has a ticket open for as long after they asked for it, as in the product. */
  static final int SECONDS_OPEN = 60;

  /** From when on they do not have it open any more. */
  LocalDateTime until() {
    return since.plusSeconds(SECONDS_OPEN);
  }
}
