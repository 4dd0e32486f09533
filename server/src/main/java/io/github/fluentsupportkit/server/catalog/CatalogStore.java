package io.github.fluentsupportkit.server.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where mailboxes, products and tags are kept. */
public interface CatalogStore {

  /** The mailbox with this id. */
  Optional<Mailbox> mailbox(long id);

  /** The mailbox of tickets that name none. */
  Optional<Mailbox> defaultMailbox();

  /** The product with this id. */
  Optional<Product> product(long id);

  /** The products with these ids, by id. */
  Map<Long, Product> products(Collection<Long> ids);

  /** Whether there is a tag with this id. */
  boolean hasTag(long id);

  /** The tags of each of these tickets that has any, by the id of the ticket, the oldest tag first. */
  Map<Long, List<Tag>> tagsOf(Collection<Long> ticketIds);

  /** Puts a tag on a ticket, if it is not there already. */
  void addTag(long ticketId, long tagId);

  /** Takes a tag from a ticket, if it is there. */
  void removeTag(long ticketId, long tagId);
}
