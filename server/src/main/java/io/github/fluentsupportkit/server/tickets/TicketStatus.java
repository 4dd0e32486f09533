package io.github.fluentsupportkit.server.tickets;

/** Where a ticket stands. */
public enum TicketStatus {
  /** No agent has responded yet. */
  NEW,
  /** An agent has. */
  ACTIVE,
  /** It is done. */
  CLOSED
}
