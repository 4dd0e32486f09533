package io.github.fluentsupportkit.server.portal;

import io.github.fluentsupportkit.server.auth.AllowedTo;
import io.github.fluentsupportkit.server.auth.Audience;
import io.github.fluentsupportkit.server.auth.CurrentCaller;
import io.github.fluentsupportkit.server.contract.ServedContract;
import io.github.fluentsupportkit.server.generated.api.CustomerPortalApi;
import io.github.fluentsupportkit.server.generated.model.NewPortalTicket;
import io.github.fluentsupportkit.server.generated.model.PortalTicketCreated;
import io.github.fluentsupportkit.server.people.Arrivals;
import io.github.fluentsupportkit.server.text.SentFields;
import io.github.fluentsupportkit.server.tickets.OpenedTicket;
import io.github.fluentsupportkit.server.tickets.Priority;
import io.github.fluentsupportkit.server.tickets.TicketDesk;
import io.github.fluentsupportkit.server.tickets.TicketOpening;
import io.github.fluentsupportkit.server.tickets.TicketWire;
import io.github.fluentsupportkit.server.transactions.Transactions;
import io.github.fluentsupportkit.server.wire.Id;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class CustomerPortalController implements CustomerPortalApi {

  private final CurrentCaller current;
  private final Arrivals arrivals;
  private final TicketDesk desk;
  private final TicketWire wire;
  private final SentFields sent;
  private final ServedContract contract;
  private final Transactions transactions;
  private final HttpServletRequest http;

  CustomerPortalController(
      CurrentCaller current,
      Arrivals arrivals,
      TicketDesk desk,
      TicketWire wire,
      SentFields sent,
      ServedContract contract,
      Transactions transactions,
      HttpServletRequest http) {
    this.current = current;
    this.arrivals = arrivals;
    this.desk = desk;
    this.wire = wire;
    this.sent = sent;
    this.contract = contract;
    this.transactions = transactions;
    this.http = http;
  }

  /** A ticket of whoever is logged in, who becomes a customer by the first one. */
  @Override
  @AllowedTo(Audience.USERS)
  public PortalTicketCreated createPortalTicket(NewPortalTicket request) {
    TicketOpening opening = opening(request);
    OpenedTicket opened = transactions.inOne(() ->
        desk.openByCustomer(arrivals.inPerson(current.caller(), http.getRemoteAddr()), opening));
    return new PortalTicketCreated(
        contract.doneMessage("createPortalTicket"),
        wire.createdByCustomer(opened, request.getProductId()));
  }

  private TicketOpening opening(NewPortalTicket request) {
    SentFields.Reading fields = sent.read();
    TicketOpening opening = new TicketOpening(
        fields.neededPlain("title", request.getTitle()),
        fields.neededHtml("content", request.getContent()),
        Id.number(request.getMailboxId()),
        Id.number(request.getProductId()),
        null,
        request.getClientPriority() == null
            ? Priority.EMPTY
            : Priority.valueOf(request.getClientPriority().name()),
        null);
    fields.done();
    return opening;
  }
}
