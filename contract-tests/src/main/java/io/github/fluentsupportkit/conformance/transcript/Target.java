package io.github.fluentsupportkit.conformance.transcript;

import java.util.List;
import java.util.Set;

/**
 * What a request was meant to touch.
 *
 * @param tickets ids of tickets
 * @param replies ids of replies
 * @param customers ids of customers
 * @param look how its tickets are to be looked at
 */
public record Target(Set<Long> tickets, Set<Long> replies, Set<Long> customers, Look look) {

  /** How to look at tickets. */
  public enum Look {
    /** In the list of all own tickets, which shows whether others changed as well. */
    IN_LIST,
    /** Each by itself, with its replies. */
    ALONE,
    /** In the list, and each by itself. */
    BOTH
  }

  /** Things that are to be looked at in the list and by themselves. */
  public Target(Set<Long> tickets, Set<Long> replies, Set<Long> customers) {
    this(tickets, replies, customers, Look.BOTH);
  }

  /** Nothing at all. */
  public static final Target NOTHING = new Target(Set.of(), Set.of(), Set.of());

  /** Some tickets. A server that is wrong may have given one id to two of them. */
  public static Target tickets(Long... ids) {
    return new Target(Set.copyOf(List.of(ids)), Set.of(), Set.of());
  }

  /** A ticket of which the list shows all that matters. */
  public static Target inList(Long ticket) {
    return new Target(Set.of(ticket), Set.of(), Set.of(), Look.IN_LIST);
  }

  /** A reply of a ticket. */
  public static Target reply(long ticket, long reply) {
    return new Target(Set.of(ticket), Set.of(reply), Set.of());
  }

  /** The same, of which only the tickets themselves are to be looked at. */
  public Target alone() {
    return new Target(tickets, replies, customers, Look.ALONE);
  }

  /** A customer. */
  public static Target customer(long id) {
    return new Target(Set.of(), Set.of(), Set.of(id));
  }
}
