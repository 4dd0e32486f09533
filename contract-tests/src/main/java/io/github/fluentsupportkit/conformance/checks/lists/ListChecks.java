package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.Check;
import java.util.List;

/** Checks of lists: pages, order, filters and search. */
public final class ListChecks {

  private ListChecks() {}

  /** All of them, in the order in which people read them. */
  public static List<Check> all() {
    return List.of(
        new PerPage(),
        new CurrentPage(),
        new LastPage(),
        new PageSize(),
        new FromTo(),
        new PageLinks(),
        new NoItemTwice(),
        new BeyondTheEnd(),
        new EveryItemOnce(),
        new SameTotal(),
        new Order(),
        new OrderIsHeard(),
        new FilterOnly(),
        new FilterAll(),
        new SearchOnly(),
        new SearchAll(),
        new CustomerStatus(),
        new WholeList(),
        new TicketsOfCustomer(),
        new PreviewOfReplies(),
        new LatestReplyFirst(),
        new SameEverywhere());
  }
}
