package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.transactions.Transactions;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Deletes tickets, with their replies and tags. */
@Component
final class TicketRemoval {

  private final TicketStore tickets;
  private final TicketAccess access;
  private final Transactions transactions;

  TicketRemoval(TicketStore tickets, TicketAccess access, Transactions transactions) {
    this.tickets = tickets;
    this.access = access;
    this.transactions = transactions;
  }

  /** Deletes those of these that are there and that the caller sees, and answers how many they were. */
  int delete(Collection<Long> ids) {
    TicketScope scope = access.scope();
    return transactions.inOne(() -> tickets.delete(ids, scope));
  }
}
