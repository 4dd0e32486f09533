package io.github.fluentsupportkit.server.conversations;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where replies are kept. */
public interface ReplyStore {

  /** All replies of a ticket, the latest first. */
  List<Reply> ofTicket(long ticketId);

  /** The latest reply of each of these tickets that has one, by the id of the ticket. */
  Map<Long, Reply> latest(Collection<Long> ticketIds);

  /** The reply with this id, if it belongs to this ticket. */
  Optional<Reply> ofTicket(long ticketId, long replyId);

  /** Keeps a reply, and answers it with its id. */
  Reply add(NewReply reply);

  /** Changes what a reply says. */
  void change(long replyId, String content, LocalDateTime at);

  /** Deletes a reply. */
  void delete(long replyId);
}
