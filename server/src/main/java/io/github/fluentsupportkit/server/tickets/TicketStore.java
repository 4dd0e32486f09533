package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.pages.Page;
import io.github.fluentsupportkit.server.people.Person;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** The agents who had these tickets open since a moment, by the id of the ticket. */
  Map<Long, List<Person>> viewers(Collection<Long> ticketIds, LocalDateTime since);

  /** When it was last noted that an agent has a ticket open. */
  Optional<LocalDateTime> lastView(long ticketId, long agentId);

  /** Notes that an agent has a ticket open. */
  void viewed(long ticketId, long agentId, LocalDateTime at);
}
