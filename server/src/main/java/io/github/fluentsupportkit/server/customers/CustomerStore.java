package io.github.fluentsupportkit.server.customers;

import io.github.fluentsupportkit.server.pages.Page;
import io.github.fluentsupportkit.server.pages.PageRequest;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where what concerns customers alone is kept. */
public interface CustomerStore {

  /**
   * A page of the customers, the latest first.
   *
   * @param search a part of name or address, or a number; null for all
   * @param status of those who are wanted; null for all
   */
  Page<CustomerInList> list(
      @Nullable String search, @Nullable PersonStatus status, PageRequest page);

  /** The customer with this id; keeps others from changing them until the transaction ends. */
  Optional<Person> lock(long id);

  /**
   * Keeps a customer's data.
   *
   * @return whether it could be; not if another customer has the address
   */
  boolean save(Person customer);

  /** Deletes a customer who has no tickets left. */
  void delete(long id);

  /**
   * A customer with what they did.
   *
   * @param tickets how many tickets they have
   * @param responses how many replies they wrote
   */
  record CustomerInList(Person customer, long tickets, long responses) {}
}
