package io.github.fluentsupportkit.server.people;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Where persons are kept. */
public interface PersonStore {

  /** The persons with these ids, by id. */
  Map<Long, Person> persons(Collection<Long> ids);

  /** The customer with this id. */
  Optional<Person> customer(long id);

  /** The agent with this id. */
  Optional<Person> agent(long id);

  /** The customer with this address, whatever the case of its letters. */
  Optional<Person> customerByEmail(String email);

  /** The customer who is this user of the site. */
  Optional<Person> customerByUser(long userId);

  /**
   * Adds a person; if there is one of the same type with the same address already, it stays as it is.
   *
   * @return the id of either
   */
  long add(NewPerson person);

  /** Says that a customer is this user of the site. */
  void linkUser(long customerId, long userId);

  /** Notes that a customer wrote, and keeps others from changing the customer until the transaction ends. */
  void wrote(long customerId, LocalDateTime at);
}
