package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.pages.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where tickets are kept. */
public interface TicketStore {

  /** A page of the tickets that a query wants. */
  Page<Ticket> list(TicketQuery query);

  /** The ticket with this id. */
  Optional<Ticket> ticket(long id);

  /** The same, and keeps others from changing it until the transaction ends. */
  Optional<Ticket> lock(long id);

  /** Keeps a ticket, and answers it with its id. */
  Ticket add(NewTicket ticket);

  /** Keeps what changed of a ticket that this transaction has locked. */
  void save(Ticket before, Ticket after);

  /**
   * Deletes tickets with their replies and tags.
   *
   * @param ids of tickets; those that the scope does not see, or that are not there, are passed over
   * @return how many were deleted
   */
  int delete(Collection<Long> ids, TicketScope scope);

  /** Deletes all tickets of a customer. */
  void deleteOfCustomer(long customerId);

  /** The tickets of a customer, the latest first. */
  List<Ticket> ofCustomer(long customerId);
}
