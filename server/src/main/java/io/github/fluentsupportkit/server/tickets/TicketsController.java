package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.auth.AllowedTo;
import io.github.fluentsupportkit.server.auth.Audience;
import io.github.fluentsupportkit.server.contract.ServedContract;
import io.github.fluentsupportkit.server.generated.api.TicketsApi;
import io.github.fluentsupportkit.server.generated.model.BulkAction;
import io.github.fluentsupportkit.server.generated.model.Message;
import io.github.fluentsupportkit.server.generated.model.NewTicket;
import io.github.fluentsupportkit.server.generated.model.PropertyUpdated;
import io.github.fluentsupportkit.server.generated.model.TicketAnswer;
import io.github.fluentsupportkit.server.generated.model.TicketCreated;
import io.github.fluentsupportkit.server.generated.model.TicketDraft;
import io.github.fluentsupportkit.server.generated.model.TicketList;
import io.github.fluentsupportkit.server.generated.model.TicketProperty;
import io.github.fluentsupportkit.server.pages.Page;
import io.github.fluentsupportkit.server.pages.PageRequest;
import io.github.fluentsupportkit.server.pages.PageRequests;
import io.github.fluentsupportkit.server.pages.PageWire;
import io.github.fluentsupportkit.server.wire.Id;
import io.github.fluentsupportkit.server.wire.PropertyChange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class TicketsController implements TicketsApi {

  private final TicketAccess access;
  private final TicketOpenings openings;
  private final TicketRemoval removal;
  private final TicketProperties properties;
  private final TicketReading reading;
  private final TicketRequests requests;
  private final TicketWire wire;
  private final PageRequests pages;
  private final PageWire pageWire;
  private final ServedContract contract;

  TicketsController(
      TicketAccess access,
      TicketOpenings openings,
      TicketRemoval removal,
      TicketProperties properties,
      TicketReading reading,
      TicketRequests requests,
      TicketWire wire,
      PageRequests pages,
      PageWire pageWire,
      ServedContract contract) {
    this.access = access;
    this.openings = openings;
    this.removal = removal;
    this.properties = properties;
    this.reading = reading;
    this.requests = requests;
    this.wire = wire;
    this.pages = pages;
    this.pageWire = pageWire;
    this.contract = contract;
  }

  @Override
  @AllowedTo(Audience.AGENTS)
  public TicketList listTickets(
      Long perPage,
      Long page,
      @Nullable String search,
      @Nullable String orderBy,
      @Nullable String orderType,
      @Nullable String status,
      @Nullable Long productId,
      @Nullable Long agentId,
      @Nullable String priority,
      @Nullable String clientPriority,
      @Nullable String waiting,
      @Nullable Long mailboxId,
      @Nullable List<Long> tags,
      @Nullable Long tag,
      @Nullable Long customerId) {
    TicketQuery query = new TicketQuery(
        access.scope(),
        TicketRequests.statuses(status),
        customerId,
        productId,
        agentId,
        mailboxId,
        TicketRequests.priority(priority),
        TicketRequests.priority(clientPriority),
        TicketRequests.yes(waiting),
        TicketRequests.tags(tags, tag),
        TicketSearch.of(search),
        TicketRequests.orderBy(orderBy),
        TicketRequests.descending(orderBy, orderType),
        pages.of(page, perPage));
    return list(reading.list(query));
  }

  @Override
  @AllowedTo(Audience.AGENTS)
  public TicketAnswer getTicket(
      Long ticketId, @Nullable List<String> with, @Nullable List<String> withData) {
    return wire.answer(reading.open(access.visible(ticketId)));
  }

  /** The documented path, which no release knows, with the documented answer: a page, which holds the ticket alone. */
  @Override
  @Deprecated
  @AllowedTo(Audience.AGENTS)
  public TicketList getTicketAtDocumentedPath(
      Long ticketId, @Nullable List<String> with, @Nullable List<String> withData) {
    Page<Ticket> alone = new Page<>(new PageRequest(1, 1), 1, List.of(access.visible(ticketId)));
    return list(reading.inList(alone));
  }

  private TicketList list(Page<TicketInList> page) {
    return new TicketList(
        pageWire.tickets(page.map(items -> items.stream().map(wire::listed).toList())));
  }

  @Override
  @AllowedTo(Audience.AGENTS)
  public TicketCreated createTicket(NewTicket request) {
    TicketDraft draft = request.getTicket();
    OpenedTicket opened = openings.open(
        Id.number(draft.getCustomerId()),
        requests.arrival(draft, request.getNewCustomer()),
        requests.opening(draft));
    return new TicketCreated(
        contract.doneMessage("createTicket"), wire.created(opened, customer(draft), draft));
  }

  /** The customer as sent, unless it was another who got the ticket. */
  private static @Nullable Id customer(TicketDraft draft) {
    return draft.getCreateCustomer() == TicketDraft.CreateCustomerEnum.YES
        ? null
        : draft.getCustomerId();
  }

  @Override
  @AllowedTo(Audience.AGENTS_WHO_DELETE)
  public Message bulkDeleteTickets(BulkAction request) {
    List<Long> ids = request.getTicketIds().stream().map(Id::value).distinct().toList();
    return new Message(wire.deleted(removal.delete(ids)));
  }

  @Override
  @AllowedTo(Audience.AGENTS)
  public PropertyUpdated updateTicketProperty(Long ticketId, TicketProperty request) {
    String value = request.getPropValue().text();
    PropertyChange change = switch (request.getPropName()) {
      case AGENT_ID -> wire.assigned(properties.assign(ticketId, Id.of(value).value()));
      case PRODUCT_ID ->
        wire.aboutProduct(properties.product(ticketId, Id.of(value).value()));
      case PRIORITY -> {
        properties.priority(ticketId, TicketRequests.neededPriority(value));
        yield PropertyChange.NOTHING;
      }
      case CLIENT_PRIORITY -> {
        properties.clientPriority(ticketId, TicketRequests.neededPriority(value));
        yield PropertyChange.NOTHING;
      }
    };
    return new PropertyUpdated(wire.updated(request.getPropName().getValue()), change);
  }
}
