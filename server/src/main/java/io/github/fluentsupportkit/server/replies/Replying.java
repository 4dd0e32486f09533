package io.github.fluentsupportkit.server.replies;

import io.github.fluentsupportkit.server.auth.CurrentCaller;
import io.github.fluentsupportkit.server.conversations.ConversationType;
import io.github.fluentsupportkit.server.conversations.NewReply;
import io.github.fluentsupportkit.server.conversations.Reply;
import io.github.fluentsupportkit.server.conversations.ReplyStore;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.tickets.Ticket;
import io.github.fluentsupportkit.server.tickets.TicketAccess;
import io.github.fluentsupportkit.server.tickets.TicketScope;
import io.github.fluentsupportkit.server.tickets.TicketStatus;
import io.github.fluentsupportkit.server.tickets.TicketStore;
import io.github.fluentsupportkit.server.time.Now;
import io.github.fluentsupportkit.server.transactions.Transactions;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** What a reply does to its ticket, and who may change or delete one. */
@Component
final class Replying {

  private static final String CLOSED = "Ticket has been closed";

  private final ReplyStore replies;
  private final TicketStore tickets;
  private final TicketAccess access;
  private final PersonStore people;
  private final CurrentCaller current;
  private final Refusals refusals;
  private final Transactions transactions;
  private final Now now;

  Replying(
      ReplyStore replies,
      TicketStore tickets,
      TicketAccess access,
      PersonStore people,
      CurrentCaller current,
      Refusals refusals,
      Transactions transactions,
      Now now) {
    this.replies = replies;
    this.tickets = tickets;
    this.access = access;
    this.people = people;
    this.current = current;
    this.refusals = refusals;
    this.transactions = transactions;
    this.now = now;
  }

  /** Adds a response or a note, and closes the ticket with it if that is wanted. */
  Replied reply(long ticketId, ConversationType type, String content, boolean close) {
    long agentId = current.agentId();
    return transactions.inOne(() -> {
      Ticket before = access.locked(ticketId);
      Person author = people.agent(agentId).orElseThrow(refusals::notPermitted);
      LocalDateTime moment = now.get();
      Reply reply = replies.add(new NewReply(ticketId, agentId, type, content, moment));
      Ticket after =
          type == ConversationType.NOTE ? before.noted(moment) : before.answered(agentId, moment);
      if (close && before.status() != TicketStatus.CLOSED) {
        after = after.closed(agentId, moment);
        replies.add(
            new NewReply(ticketId, agentId, ConversationType.INTERNAL_INFO, CLOSED, moment));
      }
      tickets.save(before, after);
      return new Replied(reply, before, after, author);
    });
  }

  /** Changes what a reply says. */
  Reply change(long ticketId, long replyId, String content) {
    return transactions.inOne(() -> {
      Reply reply = mine(ticketId, replyId);
      replies.change(reply.id(), content, now.get());
      return mine(ticketId, replyId);
    });
  }

  /** Deletes a reply. It stays counted, as in the releases. */
  void delete(long ticketId, long replyId) {
    transactions.inOne(() -> replies.delete(mine(ticketId, replyId).id()));
  }

  /** A reply of this ticket that the caller may change: the ticket is theirs, or they see those of others. */
  private Reply mine(long ticketId, long replyId) {
    Ticket ticket = access.locked(ticketId);
    TicketScope scope = access.scope();
    Long agentId = ticket.agentId();
    if (!scope.others() && (agentId == null || agentId != scope.agentId())) {
      throw refusals.foreignTicket();
    }
    return replies.ofTicket(ticketId, replyId).orElseThrow(refusals::unknownReply);
  }
}
