package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.catalog.CatalogStore;
import io.github.fluentsupportkit.server.catalog.Product;
import io.github.fluentsupportkit.server.catalog.Tag;
import io.github.fluentsupportkit.server.conversations.Reply;
import io.github.fluentsupportkit.server.conversations.ReplyStore;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what is shown around tickets from where it is kept, in as many statements for a page as for one ticket. */
@Component
final class TicketShelf {

  private final PersonStore people;
  private final CatalogStore catalog;
  private final ReplyStore replies;
  private final LiveActivity activity;
  private final Refusals refusals;

  TicketShelf(
      PersonStore people,
      CatalogStore catalog,
      ReplyStore replies,
      LiveActivity activity,
      Refusals refusals) {
    this.people = people;
    this.catalog = catalog;
    this.replies = replies;
    this.activity = activity;
    this.refusals = refusals;
  }

  List<TicketInList> inList(List<Ticket> tickets) {
    if (tickets.isEmpty()) {
      return List.of();
    }
    List<Long> ids = tickets.stream().map(Ticket::id).toList();
    Map<Long, Person> persons = persons(tickets);
    Map<Long, Product> products = products(tickets);
    Map<Long, List<Tag>> tags = catalog.tagsOf(ids);
    Map<Long, List<TicketViewer>> viewers = activity.of(ids);
    Map<Long, Reply> latest = replies.latest(ids);
    return tickets.stream()
        // A ticket whose customer is gone went with them just now.
        .filter(ticket -> persons.containsKey(ticket.facts().customerId()))
        .map(ticket -> new TicketInList(
            ticket,
            needed(persons, ticket.facts().customerId()),
            found(persons, ticket.agentId()),
            found(products, ticket.productId()),
            tags.getOrDefault(ticket.id(), List.of()),
            viewers.getOrDefault(ticket.id(), List.of()),
            latest.get(ticket.id())))
        .toList();
  }

  /** A ticket that is deleted in this moment, with its customer, is not found. */
  TicketInFull inFull(Ticket ticket, List<TicketViewer> viewers) {
    Map<Long, Person> persons = persons(List.of(ticket));
    return new TicketInFull(
        ticket,
        Optional.ofNullable(persons.get(ticket.facts().customerId()))
            .orElseThrow(refusals::unknownTicket),
        found(persons, ticket.agentId()),
        catalog.mailbox(ticket.facts().mailboxId()).orElseThrow(),
        found(products(List.of(ticket)), ticket.productId()),
        catalog.tagsOf(List.of(ticket.id())).getOrDefault(ticket.id(), List.of()),
        viewers);
  }

  private Map<Long, Person> persons(List<Ticket> tickets) {
    return people.persons(tickets.stream()
        .flatMap(t -> Stream.of(t.facts().customerId(), t.agentId()))
        .filter(Objects::nonNull)
        .distinct()
        .toList());
  }

  private Map<Long, Product> products(List<Ticket> tickets) {
    return catalog.products(tickets.stream()
        .map(Ticket::productId)
        .filter(Objects::nonNull)
        .distinct()
        .toList());
  }

  private static <T> T needed(Map<Long, T> all, long id) {
    return Objects.requireNonNull(all.get(id), "the database keeps it there");
  }

  private static <T> @Nullable T found(Map<Long, T> all, @Nullable Long id) {
    return id == null ? null : all.get(id);
  }
}
