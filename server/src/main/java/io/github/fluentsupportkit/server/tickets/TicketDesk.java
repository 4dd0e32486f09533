package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.catalog.CatalogStore;
import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.catalog.Product;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.time.Now;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens tickets, for agents and for customers. To be called within a transaction. */
@Component
public final class TicketDesk {

  private final TicketStore tickets;
  private final CatalogStore catalog;
  private final PersonStore people;
  private final Refusals refusals;
  private final Now now;

  TicketDesk(
      TicketStore tickets, CatalogStore catalog, PersonStore people, Refusals refusals, Now now) {
    this.tickets = tickets;
    this.catalog = catalog;
    this.people = people;
    this.refusals = refusals;
    this.now = now;
  }

  /** A ticket that an agent opens for a customer who is known to exist. */
  public OpenedTicket openForCustomer(long customerId, TicketOpening opening) {
    Priority priority = opening.priority() == null ? Priority.NORMAL : opening.priority();
    Mailbox mailbox = opening.mailboxId() == null
        ? catalog.defaultMailbox().orElseThrow()
        : catalog
            .mailbox(opening.mailboxId())
            .orElseThrow(() -> refusals.ofExample("createTicket", 404, "kit-unknown-mailbox"));
    return open("createTicket", customerId, opening, mailbox, priority, opening.source(), null);
  }

  /**
   * A ticket that a customer opens, in the default mailbox if there is none of the number. The customer's priority is the
   * agents' as well, as in release 1.5.3.
   */
  public OpenedTicket openByCustomer(long customerId, TicketOpening opening) {
    Mailbox mailbox = Optional.ofNullable(opening.mailboxId())
        .flatMap(catalog::mailbox)
        .or(catalog::defaultMailbox)
        .orElseThrow();
    return open(
        "createPortalTicket",
        customerId,
        opening,
        mailbox,
        opening.clientPriority(),
        "web",
        "local");
  }

  private OpenedTicket open(
      String operation,
      long customerId,
      TicketOpening opening,
      Mailbox mailbox,
      Priority priority,
      @Nullable String source,
      @Nullable String productSource) {
    Product product = opening.productId() == null
        ? null
        : catalog
            .product(opening.productId())
            .orElseThrow(() -> refusals.ofExample(operation, 404, "kit-unknown-product"));
    LocalDateTime moment = now.get();
    people.wrote(customerId, moment);
    Ticket ticket = tickets.add(new NewTicket(
        customerId,
        mailbox.id(),
        opening.productId(),
        productSource,
        priority,
        opening.clientPriority(),
        source,
        opening.title(),
        opening.content(),
        moment));
    return new OpenedTicket(ticket, mailbox, product);
  }
}
