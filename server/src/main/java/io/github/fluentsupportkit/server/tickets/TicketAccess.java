package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.auth.CurrentCaller;
import io.github.fluentsupportkit.server.errors.Refusals;
import org.springframework.stereotype.Component;

/** Gives agents the tickets that they may see: 404 for one that is not there, 423 for one of others. */
@Component
public final class TicketAccess {

  private final TicketStore tickets;
  private final CurrentCaller current;
  private final Refusals refusals;

  TicketAccess(TicketStore tickets, CurrentCaller current, Refusals refusals) {
    this.tickets = tickets;
    this.current = current;
    this.refusals = refusals;
  }

  /** Which tickets the caller sees. */
  public TicketScope scope() {
    return TicketScope.of(current.caller(), current.agentId());
  }

  /** The ticket with this id. */
  public Ticket visible(long id) {
    return checked(tickets.ticket(id).orElseThrow(refusals::unknownTicket));
  }

  /** The ticket with this id, locked until the transaction ends. */
  public Ticket locked(long id) {
    return checked(tickets.lock(id).orElseThrow(refusals::unknownTicket));
  }

  private Ticket checked(Ticket ticket) {
    if (!scope().sees(ticket.agentId())) {
      throw refusals.foreignTicket();
    }
    return ticket;
  }
}
