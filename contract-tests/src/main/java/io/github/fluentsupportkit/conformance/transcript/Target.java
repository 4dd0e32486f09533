package io.github.fluentsupportkit.conformance.transcript;

import java.util.List;
import java.util.Set;

/**
 * What a request was meant to touch.
 *
 * @param tickets ids of tickets
 * @param replies ids of replies
 * @param customers ids of customers
 * @param closely whether each is to be looked at by itself, and not only in the list
 */
public record Target(Set<Long> tickets, Set<Long> replies, Set<Long> customers, boolean closely) {

  /** Things that are to be looked at by themselves. */
  public Target(Set<Long> tickets, Set<Long> replies, Set<Long> customers) {
    this(tickets, replies, customers, true);
  }

  /** Nothing at all. */
  public static final Target NOTHING = new Target(Set.of(), Set.of(), Set.of());

  /** Some tickets. A server that is wrong may have given one id to two of them. */
  public static Target tickets(Long... ids) {
    return new Target(Set.copyOf(List.of(ids)), Set.of(), Set.of());
  }

  /** A ticket of which the list shows all that matters. */
  public static Target inList(Long ticket) {
    return new Target(Set.of(ticket), Set.of(), Set.of(), false);
  }

  /** A reply of a ticket. */
  public static Target reply(long ticket, long reply) {
    return new Target(Set.of(ticket), Set.of(reply), Set.of());
  }

  /** A customer. */
  public static Target customer(long id) {
    return new Target(Set.of(), Set.of(), Set.of(id));
  }
}
