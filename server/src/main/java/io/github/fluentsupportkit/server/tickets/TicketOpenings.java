package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.people.Arrivals;
import io.github.fluentsupportkit.server.people.CustomerArrival;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.transactions.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens tickets for agents who write for a customer. */
@Component
final class TicketOpenings {

  private final TicketDesk desk;
  private final Arrivals arrivals;
  private final PersonStore people;
  private final Refusals refusals;
  private final Transactions transactions;

  TicketOpenings(
      TicketDesk desk,
      Arrivals arrivals,
      PersonStore people,
      Refusals refusals,
      Transactions transactions) {
    this.desk = desk;
    this.arrivals = arrivals;
    this.people = people;
    this.refusals = refusals;
    this.transactions = transactions;
  }

  /**
   * Opens a ticket.
   *
   * @param customerId who asks, if they are known by number
   * @param arrival who asks, if they are to become known
   */
  OpenedTicket open(
      @Nullable Long customerId, @Nullable CustomerArrival arrival, TicketOpening opening) {
    return transactions.inOne(() -> desk.openForCustomer(
        arrival == null ? known(customerId) : arrivals.announced(arrival), opening));
  }

  private long known(@Nullable Long customerId) {
    return (customerId == null ? java.util.Optional.<Person>empty() : people.customer(customerId))
        .orElseThrow(() -> refusals.ofExample("createTicket", 404, "kit-unknown-customer"))
        .id();
  }
}
