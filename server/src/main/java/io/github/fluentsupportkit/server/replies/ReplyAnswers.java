package io.github.fluentsupportkit.server.replies;

import io.github.fluentsupportkit.server.catalog.CatalogStore;
import io.github.fluentsupportkit.server.contract.ServedContract;
import io.github.fluentsupportkit.server.conversations.ConversationType;
import io.github.fluentsupportkit.server.conversations.ReplyWire;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.generated.model.AssignmentChange;
import io.github.fluentsupportkit.server.generated.model.RepliedTicket;
import io.github.fluentsupportkit.server.generated.model.ReplyCreated;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.people.PersonWire;
import io.github.fluentsupportkit.server.tickets.Ticket;
import io.github.fluentsupportkit.server.tickets.TicketWire;
import io.github.fluentsupportkit.server.wire.Id;
import io.github.fluentsupportkit.server.wire.ReplyChange;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The answer to a new reply: a note comes with the bare ticket, a response with all that is around it. */
@Component
final class ReplyAnswers {

  private final ReplyWire replies;
  private final TicketWire tickets;
  private final PersonWire persons;
  private final PersonStore people;
  private final CatalogStore catalog;
  private final ServedContract contract;
  private final Refusals refusals;

  ReplyAnswers(
      ReplyWire replies,
      TicketWire tickets,
      PersonWire persons,
      PersonStore people,
      CatalogStore catalog,
      ServedContract contract,
      Refusals refusals) {
    this.replies = replies;
    this.tickets = tickets;
    this.persons = persons;
    this.people = people;
    this.catalog = catalog;
    this.contract = contract;
    this.refusals = refusals;
  }

  ReplyCreated created(Replied replied) {
    return new ReplyCreated(
        contract.doneMessage("replyToTicket"),
        replies.created(replied.reply(), replied.author()),
        ticket(replied),
        change(replied));
  }

  private RepliedTicket ticket(Replied replied) {
    Ticket after = replied.after();
    Long agentId = after.agentId();
    if (replied.reply().conversationType() == ConversationType.NOTE || agentId == null) {
      return tickets.replied(replied.before(), after);
    }
    long customerId = after.facts().customerId();
    // The customer may have been deleted since, and the ticket with them.
    Map<Long, Person> around = people.persons(Set.of(agentId, customerId));
    return tickets.replied(
        replied.before(),
        after,
        Objects.requireNonNull(around.get(agentId)),
        catalog.mailbox(after.facts().mailboxId()).orElseThrow(),
        Optional.ofNullable(around.get(customerId)).orElseThrow(refusals::unknownTicket));
  }

  private ReplyChange change(Replied replied) {
    return replied.assigned()
        ? new ReplyChange(new AssignmentChange(
            Id.unquoted(replied.author().id()), persons.whole(replied.author())))
        : ReplyChange.NOTHING;
  }
}
