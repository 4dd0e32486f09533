package io.github.fluentsupportkit.server.tickets;

/** How urgent a ticket is. */
public enum Priority {
  /** As usual. */
  NORMAL,
  /** More than usual. */
  MEDIUM,
  /** Very. */
  CRITICAL,
  /** Nobody said; an empty text in release 1.5.3. */
  EMPTY
}
