package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.pages.PageRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets are wanted; a filter that is null or empty does not restrict.
 *
 * @param scope which of them the asking agent sees
 * @param statuses where they may stand
 * @param agentId whose they are; {@link #NOBODY} for those that nobody has
 * @param waiting true for those in which the customer spoke last, false for the others
 * @param tagIds tags of which they carry one at least
 * @param orderBy the column to sort by
 * @param descending whether the largest comes first
 */
public record TicketQuery(
    TicketScope scope,
    Set<TicketStatus> statuses,
    @Nullable Long customerId,
    @Nullable Long productId,
    @Nullable Long agentId,
    @Nullable Long mailboxId,
    @Nullable Priority priority,
    @Nullable Priority clientPriority,
    @Nullable Boolean waiting,
    List<Long> tagIds,
    @Nullable TicketSearch search,
    TicketColumn orderBy,
    boolean descending,
    PageRequest page) {

  /** No agent. */
  public static final long NOBODY = 0;
}
