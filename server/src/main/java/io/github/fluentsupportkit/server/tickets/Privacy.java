package io.github.fluentsupportkit.server.tickets;

/** Whether others than the customer may see a ticket. */
public enum Privacy {
  /** They may not. */
  PRIVATE,
  /** They may. */
  PUBLIC
}
