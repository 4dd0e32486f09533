package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.auth.CurrentCaller;
import io.github.fluentsupportkit.server.conversations.Reply;
import io.github.fluentsupportkit.server.conversations.ReplyStore;
import io.github.fluentsupportkit.server.pages.Page;
import io.github.fluentsupportkit.server.people.PersonStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows tickets to agents. */
@Component
final class TicketReading {

  private final TicketStore tickets;
  private final KeptPages kept;
  private final TicketShelf shelf;
  private final ReplyStore replies;
  private final PersonStore people;
  private final LiveActivity activity;
  private final CurrentCaller current;

  TicketReading(
      TicketStore tickets,
      KeptPages kept,
      TicketShelf shelf,
      ReplyStore replies,
      PersonStore people,
      LiveActivity activity,
      CurrentCaller current) {
    this.tickets = tickets;
    this.kept = kept;
    this.shelf = shelf;
    this.replies = replies;
    this.people = people;
    this.activity = activity;
    this.current = current;
  }

  Page<TicketInList> list(TicketQuery query) {
    return kept.page(query, () -> inList(tickets.list(query)));
  }

  Page<TicketInList> inList(Page<Ticket> page) {
    return page.map(shelf::inList);
  }

  /** Opens a ticket, which others see in its live activity. */
  OpenTicket open(Ticket ticket) {
    long agentId = current.agentId();
    List<Reply> said = replies.ofTicket(ticket.id());
    List<Long> authors = said.stream().map(Reply::personId).distinct().toList();
    return new OpenTicket(
        shelf.inFull(ticket, activity.open(ticket.id(), agentId)),
        said,
        people.persons(authors),
        agentId);
  }
}
