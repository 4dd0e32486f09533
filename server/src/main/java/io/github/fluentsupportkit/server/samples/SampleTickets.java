package io.github.fluentsupportkit.server.samples;

import io.github.fluentsupportkit.server.catalog.CatalogStore;
import io.github.fluentsupportkit.server.conversations.ConversationType;
import io.github.fluentsupportkit.server.conversations.NewReply;
import io.github.fluentsupportkit.server.conversations.ReplyStore;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.tickets.NewTicket;
import io.github.fluentsupportkit.server.tickets.Priority;
import io.github.fluentsupportkit.server.tickets.Ticket;
import io.github.fluentsupportkit.server.tickets.TicketStore;
import io.github.fluentsupportkit.server.tickets.TicketViewStore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tickets of the sample data, on which everything happens that happens on tickets. */
@Component
final class SampleTickets {

  private static final String USUAL_MAILBOX = "Support";

  private final TicketStore tickets;
  private final TicketViewStore views;
  private final ReplyStore replies;
  private final PersonStore people;
  private final CatalogStore catalog;
  private final SampleStore samples;

  SampleTickets(
      TicketStore tickets,
      TicketViewStore views,
      ReplyStore replies,
      PersonStore people,
      CatalogStore catalog,
      SampleStore samples) {
    this.tickets = tickets;
    this.views = views;
    this.replies = replies;
    this.people = people;
    this.catalog = catalog;
    this.samples = samples;
  }

  /** Keeps one with all that was said on it. */
  void add(
      SampleHelpDesk.Ticket sample,
      Map<String, Long> persons,
      SampleCatalog.Added things,
      LocalDateTime now) {
    LocalDateTime opened = now.minus(sample.opened());
    Ticket first = tickets.add(new NewTicket(
        id(persons, sample.customer()),
        id(things.mailboxes(), sample.mailbox() == null ? USUAL_MAILBOX : sample.mailbox()),
        sample.product() == null ? null : id(things.products(), sample.product()),
        sample.product() == null ? null : "local",
        priority(sample.priority()),
        priority(sample.clientPriority()),
        sample.source() == null ? "web" : sample.source(),
        sample.title(),
        sample.content(),
        opened));
    people.wrote(first.facts().customerId(), opened);
    Ticket ticket = sample.agent() == null ? first : given(first, id(persons, sample.agent()));
    for (SampleHelpDesk.Line line :
        sample.talk() == null ? List.<SampleHelpDesk.Line>of() : sample.talk()) {
      ticket = said(ticket, line, id(persons, line.by()), opened.plus(line.after()));
    }
    if (sample.closed() != null) {
      ticket = closed(
          ticket, id(persons, sample.closed().by()), opened.plus(sample.closed().after()));
    }
    tickets.save(first, ticket);
    if (sample.tags() != null) {
      sample.tags().forEach(tag -> catalog.addTag(first.id(), id(things.tags(), tag)));
    }
    if (sample.viewedBy() != null) {
      views.viewed(first.id(), id(persons, sample.viewedBy()), now);
    }
    samples.set("ticket", first.id(), sample.columns() == null ? Map.of() : sample.columns());
  }

  private Ticket said(
      Ticket ticket, SampleHelpDesk.Line line, long personId, LocalDateTime moment) {
    ConversationType type = line.type() == null
        ? ConversationType.RESPONSE
        : ConversationType.valueOf(line.type().toUpperCase(Locale.ROOT).replace('-', '_'));
    long reply = replies
        .add(new NewReply(ticket.id(), personId, type, line.text(), moment))
        .id();
    samples.set("reply", reply, line.columns() == null ? Map.of() : line.columns());
    if (personId == ticket.facts().customerId()) {
      people.wrote(personId, moment);
      return asked(ticket, moment);
    }
    return switch (type) {
      case RESPONSE -> ticket.answered(personId, moment);
      case NOTE -> ticket.noted(moment);
      case INTERNAL_INFO -> ticket;
    };
  }

  private Ticket closed(Ticket ticket, long agentId, LocalDateTime moment) {
    replies.add(new NewReply(
        ticket.id(), agentId, ConversationType.INTERNAL_INFO, "Ticket has been closed", moment));
    return ticket.closed(agentId, moment);
  }

  private static Ticket given(Ticket ticket, long agentId) {
    return with(ticket, agentId, ticket.talk(), ticket.updatedAt());
  }

  /** The API has no route for what a customer replies, so no other code does this. */
  private static Ticket asked(Ticket ticket, LocalDateTime moment) {
    Ticket.Talk talk = ticket.talk();
    return with(
        ticket,
        ticket.agentId(),
        new Ticket.Talk(
            talk.lastAgentResponse(),
            moment,
            moment,
            talk.responseCount() + 1,
            talk.firstResponseTime()),
        moment);
  }

  private static Ticket with(
      Ticket ticket, @Nullable Long agentId, Ticket.Talk talk, LocalDateTime updatedAt) {
    return new Ticket(
        ticket.facts(),
        agentId,
        ticket.productId(),
        ticket.priority(),
        ticket.clientPriority(),
        ticket.status(),
        talk,
        ticket.closing(),
        updatedAt);
  }

  private static Priority priority(@Nullable String word) {
    return word == null ? Priority.NORMAL : Priority.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static long id(Map<String, Long> ids, String name) {
    return Objects.requireNonNull(ids.get(name), name);
  }
}
