package io.github.fluentsupportkit.server.customers;

import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.tickets.TicketStore;
import io.github.fluentsupportkit.server.time.Now;
import io.github.fluentsupportkit.server.transactions.Transactions;
import org.springframework.stereotype.Component;

/** Changes and deletes customers. */
@Component
final class CustomerRecords {

  private final CustomerStore customers;
  private final TicketStore tickets;
  private final Refusals refusals;
  private final Transactions transactions;
  private final Now now;

  CustomerRecords(
      CustomerStore customers,
      TicketStore tickets,
      Refusals refusals,
      Transactions transactions,
      Now now) {
    this.customers = customers;
    this.tickets = tickets;
    this.refusals = refusals;
    this.transactions = transactions;
    this.now = now;
  }

  /** Changes a customer; fields that are not sent stay. An address that another customer has is refused with 423. */
  Person change(long id, CustomerChange change) {
    return transactions.inOne(() -> {
      Person before = customers.lock(id).orElseThrow(refusals::unknownCustomer);
      Person after = change.applyTo(before, now.get());
      if (!customers.save(after)) {
        throw refusals.ofExample("updateCustomer", 423, "duplicate-email");
      }
      return after;
    });
  }

  /** Deletes a customer with all tickets and replies. */
  void delete(long id) {
    transactions.inOne(() -> {
      Person customer = customers.lock(id).orElseThrow(refusals::unknownCustomer);
      tickets.deleteOfCustomer(customer.id());
      customers.delete(customer.id());
    });
  }
}
