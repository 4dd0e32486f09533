package io.github.fluentsupportkit.server.tickets;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where it is kept which agents have which tickets open. */
public interface TicketViewStore {

  /** The agents who had these tickets open since a moment, by the id of the ticket. */
  Map<Long, List<TicketViewer>> viewers(Collection<Long> ticketIds, LocalDateTime since);

  /** When it was last noted that an agent has a ticket open. */
  Optional<LocalDateTime> lastView(long ticketId, long agentId);

  /** Notes that an agent has a ticket open. */
  void viewed(long ticketId, long agentId, LocalDateTime at);
}
