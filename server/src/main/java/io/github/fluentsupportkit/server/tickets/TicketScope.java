package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.auth.Caller;
import io.github.fluentsupportkit.server.auth.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets an agent sees.
 *
 * @param agentId the agent
 * @param own whether those that the agent has
 * @param unassigned whether those that nobody has
 * @param others whether those of others
 */
public record TicketScope(long agentId, boolean own, boolean unassigned, boolean others) {

  static TicketScope of(Caller caller, long agentId) {
    return new TicketScope(
        agentId,
        caller.may(Permission.OWN_TICKETS),
        caller.may(Permission.UNASSIGNED_TICKETS),
        caller.may(Permission.OTHER_TICKETS));
  }

  /** Whether the agent sees every ticket. */
  public boolean everything() {
    return own && unassigned && others;
  }

  /** Whether the agent sees the tickets of this agent; null stands for nobody. */
  public boolean sees(@Nullable Long ticketAgentId) {
    if (ticketAgentId == null) {
      return unassigned;
    }
    return ticketAgentId == agentId ? own : others;
  }
}
