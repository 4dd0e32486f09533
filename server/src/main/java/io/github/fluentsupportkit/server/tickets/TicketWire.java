package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.catalog.CatalogWire;
import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.catalog.Product;
import io.github.fluentsupportkit.server.contract.ServedContract;
import io.github.fluentsupportkit.server.conversations.ReplyWire;
import io.github.fluentsupportkit.server.generated.model.AgentChange;
import io.github.fluentsupportkit.server.generated.model.CreatedPortalTicket;
import io.github.fluentsupportkit.server.generated.model.CreatedTicket;
import io.github.fluentsupportkit.server.generated.model.CustomerTicket;
import io.github.fluentsupportkit.server.generated.model.ListedTicket;
import io.github.fluentsupportkit.server.generated.model.ProductChange;
import io.github.fluentsupportkit.server.generated.model.RepliedTicket;
import io.github.fluentsupportkit.server.generated.model.TicketAnswer;
import io.github.fluentsupportkit.server.generated.model.TicketDetails;
import io.github.fluentsupportkit.server.generated.model.TicketDraft;
import io.github.fluentsupportkit.server.generated.model.TicketReply;
import io.github.fluentsupportkit.server.generated.model.Viewer;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonWire;
import io.github.fluentsupportkit.server.people.ProfileAddress;
import io.github.fluentsupportkit.server.text.Paragraphs;
import io.github.fluentsupportkit.server.wire.Count;
import io.github.fluentsupportkit.server.wire.Id;
import io.github.fluentsupportkit.server.wire.PropertyChange;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tickets as answers show them. */
@Component
public final class TicketWire {

  private final TicketColumns columns;
  private final PersonWire people;
  private final CatalogWire catalog;
  private final ReplyWire replies;
  private final ServedContract contract;

  TicketWire(
      TicketColumns columns,
      PersonWire people,
      CatalogWire catalog,
      ReplyWire replies,
      ServedContract contract) {
    this.columns = columns;
    this.people = people;
    this.catalog = catalog;
    this.replies = replies;
    this.contract = contract;
  }

  ListedTicket listed(TicketInList shown) {
    long id = shown.ticket().id();
    ListedTicket listed = columns
        .listed(shown.ticket())
        .customer(people.customerInBrief(shown.customer()))
        .tags(catalog.tags(shown.tags(), id))
        .liveActivity(viewers(shown.viewers()));
    return listed
        .agent(shown.agent() == null ? null : people.agentInBrief(shown.agent()))
        .product(shown.product() == null ? null : catalog.product(shown.product()))
        .previewResponse(shown.latest() == null ? null : replies.alone(shown.latest()));
  }

  TicketDetails details(TicketInFull shown) {
    long id = shown.ticket().id();
    TicketDetails details = columns
        .details(shown.ticket())
        .content(Paragraphs.of(shown.ticket().facts().content()))
        .customer(people.ofTicket(shown.customer(), ProfileAddress.orEmpty(shown.customer())))
        .mailbox(catalog.mailbox(shown.mailbox()))
        .tags(catalog.tags(shown.tags(), id))
        .liveActivity(viewers(shown.viewers()))
        .attachments(List.of());
    return details
        .agent(shown.agent() == null ? null : people.whole(shown.agent()))
        .product(shown.product() == null ? null : catalog.product(shown.product()));
  }

  /**
   * A ticket after a reply to it. As in the releases, what the reply changed is a number, and the rest is as it was
   * read.
   */
  public RepliedTicket replied(Ticket before, Ticket after) {
    RepliedTicket replied = columns.replied(after);
    replied.responseCount(Count.unquoted(after.talk().responseCount()));
    if (before.agentId() == null && after.agentId() != null) {
      replied.agentId(Id.unquoted(after.agentId()));
    }
    if (before.talk().firstResponseTime() == null && after.talk().firstResponseTime() != null) {
      replied.firstResponseTime(Count.unquoted(after.talk().firstResponseTime()));
    }
    if (before.closing() == null && after.closing() != null) {
      replied.totalCloseTime(Count.unquoted(after.closing().totalCloseTime()));
      replied.closedBy(Id.unquoted(after.closing().closedBy()));
    }
    return replied;
  }

  /** A ticket after a response, with its surroundings. */
  public RepliedTicket replied(
      Ticket before, Ticket after, Person agent, Mailbox mailbox, Person customer) {
    return replied(before, after)
        .agent(people.whole(agent))
        .mailbox(catalog.mailbox(mailbox))
        .customer(people.whole(customer));
  }

  /** A ticket that an agent opened. Keys are as they were sent, and what may be missing is when it was not sent. */
  CreatedTicket created(OpenedTicket opened, @Nullable Id customerId, TicketDraft draft) {
    Id mailboxId = draft.getMailboxId();
    Id productId = draft.getProductId();
    Ticket.Facts facts = opened.ticket().facts();
    CreatedTicket created = columns
        .created(opened.ticket())
        .customerId(customerId == null ? Id.unquoted(facts.customerId()) : customerId)
        .mailboxId(mailboxId == null ? Id.unquoted(facts.mailboxId()) : mailboxId)
        .customFields(JsonNodeFactory.instance.arrayNode())
        .mailbox(catalog.mailbox(opened.mailbox()))
        .product(product(opened.product()))
        .agent(null);
    if (productId == null) {
      created.setProductId(JsonNullable.undefined());
    } else {
      created.productId(productId);
    }
    if (draft.getPriority() == null) {
      created.setPriority(null);
    }
    if (draft.getSource() == null) {
      created.setSource(JsonNullable.undefined());
    }
    return created;
  }

  /** A ticket that a customer opened. */
  public CreatedPortalTicket createdByCustomer(OpenedTicket opened, @Nullable Id productId) {
    Ticket.Facts facts = opened.ticket().facts();
    CreatedPortalTicket created = columns
        .createdByCustomer(opened.ticket())
        .customerId(Id.unquoted(facts.customerId()))
        .mailboxId(Id.unquoted(facts.mailboxId()))
        .customFields(JsonNodeFactory.instance.arrayNode())
        .mailbox(catalog.mailbox(opened.mailbox()))
        .product(product(opened.product()))
        .agent(null);
    if (productId == null) {
      created.setProductId(JsonNullable.undefined());
    } else {
      created.productId(productId);
    }
    return created;
  }

  /** A ticket with all that was said on it. */
  TicketAnswer answer(OpenTicket open) {
    List<TicketReply> said = open.replies().stream()
        .map(reply ->
            replies.onTicket(reply, Objects.requireNonNull(open.authors().get(reply.personId()))))
        .toList();
    return new TicketAnswer(details(open.ticket()).responses(said), said, open.agentId());
  }

  /** That a ticket went to an agent. */
  PropertyChange assigned(TicketProperties.Assignment assignment) {
    return new PropertyChange(
        new AgentChange(people.whole(assignment.agent()), people.whole(assignment.assigner())),
        null);
  }

  /** That a ticket is about another product. */
  PropertyChange aboutProduct(Product product) {
    return new PropertyChange(null, new ProductChange(catalog.product(product)));
  }

  /** The documented sentence on a property, which names the one of its example, for any of them. */
  String updated(String property) {
    String name = property.replace('_', ' ');
    return contract
        .doneMessage("updateTicketProperty")
        .replace(
            "Client priority", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }

  /** The documented sentence on deleted tickets, which counts one, for any number. */
  String deleted(int tickets) {
    return contract.doneMessage("bulkDeleteTickets").replace("1", Integer.toString(tickets));
  }

  private List<Viewer> viewers(List<TicketViewer> viewers) {
    return viewers.stream().map(viewer -> people.viewer(viewer.agent())).toList();
  }

  /** A ticket in brief. */
  public CustomerTicket inBrief(Ticket ticket) {
    return columns.inBrief(ticket);
  }

  private io.github.fluentsupportkit.server.generated.model.@Nullable Product product(
      @Nullable Product product) {
    return product == null ? null : catalog.product(product);
  }
}
