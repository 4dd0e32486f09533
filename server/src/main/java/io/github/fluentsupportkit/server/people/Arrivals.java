package io.github.fluentsupportkit.server.people;

import io.github.fluentsupportkit.server.auth.Caller;
import io.github.fluentsupportkit.server.auth.UserStore;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.text.SentFields;
import io.github.fluentsupportkit.server.time.Now;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes customers of those who write for the first time. To be called within a transaction. */
@Component
public final class Arrivals {

  private final PersonStore people;
  private final UserStore users;
  private final SentFields sent;
  private final Refusals refusals;
  private final Now now;

  Arrivals(PersonStore people, UserStore users, SentFields sent, Refusals refusals, Now now) {
    this.people = people;
    this.users = users;
    this.sent = sent;
    this.refusals = refusals;
    this.now = now;
  }

  /** The customer for whom an agent writes: the one with this address if there is one, else a new one. */
  public long announced(CustomerArrival arrival) {
    Optional<Person> known = people.customerByEmail(arrival.email());
    if (known.isPresent()) {
      return known.get().id();
    }
    Long userId = arrival.username() == null ? null : newUser(arrival, arrival.username());
    return people.add(new NewPerson(
        PersonType.CUSTOMER,
        userId,
        arrival.firstName(),
        arrival.lastName(),
        arrival.email(),
        null,
        null,
        now.get()));
  }

  private long newUser(CustomerArrival arrival, String username) {
    if (users.byLogin(username).isPresent()) {
      throw sent.refuse("newCustomer.username", "taken", "");
    }
    if (users.byEmail(arrival.email()).isPresent()) {
      throw sent.refuse("newCustomer.email", "taken", "");
    }
    return users.add(new UserStore.NewUser(
        username, arrival.email(), arrival.firstName(), arrival.lastName(), now.get()));
  }

  /** The customer who a user of the site is, by number or by address, else a new one. Inactive ones get 403. */
  public long inPerson(Caller user, String address) {
    Optional<Person> known = people.customerByUser(user.userId());
    if (known.isEmpty()) {
      known = people.customerByEmail(user.email());
      known.ifPresent(customer -> link(customer, user.userId()));
    }
    if (known.isPresent()) {
      return active(known.get());
    }
    return people.add(new NewPerson(
        PersonType.CUSTOMER,
        user.userId(),
        user.firstName(),
        user.lastName(),
        user.email(),
        null,
        address,
        now.get()));
  }

  private void link(Person customer, long userId) {
    @Nullable Long other = customer.userId();
    if (other != null && other != userId) {
      // Somebody else's: the address alone does not make it this user's.
      throw refusals.notPermitted();
    }
    people.linkUser(customer.id(), userId);
  }

  private long active(Person customer) {
    if (customer.status() != PersonStatus.ACTIVE) {
      throw refusals.notPermitted();
    }
    return customer.id();
  }
}
