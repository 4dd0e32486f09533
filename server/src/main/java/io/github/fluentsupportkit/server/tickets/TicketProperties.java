package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.auth.CurrentCaller;
import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.catalog.CatalogStore;
import io.github.fluentsupportkit.server.catalog.Product;
import io.github.fluentsupportkit.server.conversations.ConversationType;
import io.github.fluentsupportkit.server.conversations.NewReply;
import io.github.fluentsupportkit.server.conversations.ReplyStore;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStatus;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.time.Now;
import io.github.fluentsupportkit.server.transactions.Transactions;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes the four properties of a ticket that the documentation names. */
@Component
final class TicketProperties {

  private static final String OPERATION = "updateTicketProperty";

  private final TicketStore tickets;
  private final TicketAccess access;
  private final PersonStore people;
  private final CatalogStore catalog;
  private final ReplyStore replies;
  private final CurrentCaller current;
  private final Refusals refusals;
  private final Transactions transactions;
  private final Now now;

  TicketProperties(
      TicketStore tickets,
      TicketAccess access,
      PersonStore people,
      CatalogStore catalog,
      ReplyStore replies,
      CurrentCaller current,
      Refusals refusals,
      Transactions transactions,
      Now now) {
    this.tickets = tickets;
    this.access = access;
    this.people = people;
    this.catalog = catalog;
    this.replies = replies;
    this.current = current;
    this.refusals = refusals;
    this.transactions = transactions;
    this.now = now;
  }

  void priority(long ticketId, Priority level) {
    transactions.inOne(() -> change(ticketId, ticket -> ticket.withPriority(level, now.get())));
  }

  void clientPriority(long ticketId, Priority level) {
    transactions.inOne(
        () -> change(ticketId, ticket -> ticket.withClientPriority(level, now.get())));
  }

  Product product(long ticketId, long productId) {
    return transactions.inOne(() -> {
      access.visible(ticketId);
      Product product = catalog
          .product(productId)
          .orElseThrow(() -> refusals.ofExample(OPERATION, 404, "kit-unknown-product"));
      change(ticketId, ticket -> ticket.withProduct(productId, now.get()));
      return product;
    });
  }

  /** Gives a ticket to an agent, which the ticket notes. */
  Assignment assign(long ticketId, long agentId) {
    if (!current.caller().may(Permission.ASSIGN_AGENTS)) {
      throw refusals.notPermitted();
    }
    long callerId = current.agentId();
    return transactions.inOne(() -> {
      access.visible(ticketId);
      Person agent = people
          .agent(agentId)
          .filter(person -> person.status() == PersonStatus.ACTIVE)
          .orElseThrow(() -> refusals.ofExample(OPERATION, 404, "kit-unknown-agent"));
      Person assigner = people.agent(callerId).orElseThrow(refusals::notPermitted);
      change(ticketId, ticket -> ticket.withAgent(agentId, now.get()));
      String event = agentId == callerId
          ? assigner.fullName() + " assign this ticket to self"
          : assigner.fullName() + " assign " + agent.fullName() + " in this ticket";
      replies.add(
          new NewReply(ticketId, callerId, ConversationType.INTERNAL_INFO, event, now.get()));
      return new Assignment(agent, assigner);
    });
  }

  private void change(long ticketId, UnaryOperator<Ticket> change) {
    Ticket before = access.locked(ticketId);
    tickets.save(before, change.apply(before));
  }

  /** Who has a ticket now, and who gave it to them. */
  record Assignment(Person agent, Person assigner) {}
}
