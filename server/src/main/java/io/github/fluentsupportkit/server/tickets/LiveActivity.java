package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.time.Now;
import io.github.fluentsupportkit.server.transactions.Transactions;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which agents have which tickets open: those who asked for one within the last minute, as in the product. */
@Component
final class LiveActivity {

  /** A busy reader is not noted with every request. */
  private static final int SECONDS_BETWEEN_NOTES = 10;

  private final TicketViewStore views;
  private final Transactions transactions;
  private final Now now;

  LiveActivity(TicketViewStore views, Transactions transactions, Now now) {
    this.views = views;
    this.transactions = transactions;
    this.now = now;
  }

  /** Who has these tickets open, by ticket. */
  Map<Long, List<TicketViewer>> of(Collection<Long> ticketIds) {
    return views.viewers(ticketIds, now.get().minusSeconds(TicketViewer.SECONDS_OPEN));
  }

  /** Notes that an agent opens a ticket, and answers who has it open now. */
  List<TicketViewer> open(long ticketId, long agentId) {
    LocalDateTime moment = now.get();
    boolean noted = views
        .lastView(ticketId, agentId)
        .filter(last -> last.isAfter(moment.minusSeconds(SECONDS_BETWEEN_NOTES)))
        .isPresent();
    if (!noted) {
      transactions.inOne(() -> views.viewed(ticketId, agentId, moment));
    }
    return of(List.of(ticketId)).getOrDefault(ticketId, List.of());
  }
}
