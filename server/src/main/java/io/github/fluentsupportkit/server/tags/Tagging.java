package io.github.fluentsupportkit.server.tags;

import io.github.fluentsupportkit.server.catalog.CatalogStore;
import io.github.fluentsupportkit.server.catalog.Tag;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.tickets.TicketAccess;
import io.github.fluentsupportkit.server.transactions.Transactions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts tags on tickets and takes them off. */
@Component
final class Tagging {

  private final CatalogStore catalog;
  private final TicketAccess access;
  private final Refusals refusals;
  private final Transactions transactions;

  Tagging(CatalogStore catalog, TicketAccess access, Refusals refusals, Transactions transactions) {
    this.catalog = catalog;
    this.access = access;
    this.refusals = refusals;
    this.transactions = transactions;
  }

  /** Puts a tag on a ticket, and answers the tags from before it, as every release does. */
  List<Tag> add(long ticketId, long tagId) {
    return transactions.inOne(() -> {
      access.locked(ticketId);
      if (!catalog.hasTag(tagId)) {
        throw refusals.ofExample("addTag", 404, "kit-unknown-tag");
      }
      List<Tag> before = tags(ticketId);
      catalog.addTag(ticketId, tagId);
      return before;
    });
  }

  /** Takes a tag from a ticket, and answers the tags that are left, as release 1.5.3 does. */
  List<Tag> remove(long ticketId, long tagId) {
    return transactions.inOne(() -> {
      access.locked(ticketId);
      catalog.removeTag(ticketId, tagId);
      return tags(ticketId);
    });
  }

  private List<Tag> tags(long ticketId) {
    return catalog.tagsOf(List.of(ticketId)).getOrDefault(ticketId, List.of());
  }
}
