package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.tickets.Ticket;
import io.github.fluentsupportkit.server.tickets.TicketQuery;
import io.github.fluentsupportkit.server.tickets.TicketStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tickets by agent and status as they come and go, so that the total of a list does not cost a walk through all
 * of them. To be called within the transaction that changes the tickets, after that.
 */
@Component
final class TicketCounts {

  private static final int SLOTS = 8;
  private static final long NOBODY = 0;

  private final JdbcClient sql;

  TicketCounts(JdbcClient sql) {
    this.sql = sql;
  }

  void added(@Nullable Long agentId, TicketStatus status) {
    change(Map.of(new Key(agent(agentId), Rows.word(status)), 1L));
  }

  void changed(Ticket before, Ticket after) {
    Map<Key, Long> changes = new TreeMap<>();
    changes.merge(key(before), -1L, Long::sum);
    changes.merge(key(after), 1L, Long::sum);
    change(changes);
  }

  void deleted(Collection<Ticket> tickets) {
    Map<Key, Long> changes = new TreeMap<>();
    tickets.forEach(ticket -> changes.merge(key(ticket), -1L, Long::sum));
    change(changes);
  }

  /** The total of a query, if it asks for nothing but what is counted; null otherwise. */
  @Nullable Long total(TicketQuery query, boolean countedOnly) {
    if (!countedOnly) {
      return null;
    }
    Filter filter = new Filter();
    filter.andIn("status", query.statuses().stream().map(Rows::word).sorted().toList());
    if (!query.scope().everything()) {
      filter.andIn("agent_id", agents(query));
    }
    return sql.sql("select coalesce(sum(tickets), 0) from ticket_count" + filter.where())
        .params(filter.values())
        .query(Long.class)
        .single();
  }

  /** The agents whose tickets the scope sees; one who sees those of others sees all but the own at most. */
  private static List<Long> agents(TicketQuery query) {
    List<Long> agents = new ArrayList<>();
    if (query.scope().own()) {
      agents.add(query.scope().agentId());
    }
    if (query.scope().unassigned()) {
      agents.add(NOBODY);
    }
    return agents;
  }

  private void change(Map<Key, Long> changes) {
    int slot = ThreadLocalRandom.current().nextInt(SLOTS);
    changes.forEach((key, difference) -> {
      if (difference != 0 && !update(key, slot, difference)) {
        sql.sql("insert into ticket_count (agent_id, status, slot, tickets) values (?, ?, ?, 0)"
                + " on conflict do nothing")
            .params(key.agentId(), key.status(), slot)
            .update();
        update(key, slot, difference);
      }
    });
  }

  private boolean update(Key key, int slot, long difference) {
    return sql.sql("update ticket_count set tickets = tickets + ?"
                + " where agent_id = ? and status = ? and slot = ?")
            .params(difference, key.agentId(), key.status(), slot)
            .update()
        > 0;
  }

  private static Key key(Ticket ticket) {
    return new Key(agent(ticket.agentId()), Rows.word(ticket.status()));
  }

  private static long agent(@Nullable Long agentId) {
    return agentId == null ? NOBODY : agentId;
  }

  /** What is counted together; in an order, so that no two transactions wait for each other. */
  private record Key(long agentId, String status) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int byAgent = Long.compare(agentId, other.agentId);
      return byAgent == 0 ? status.compareTo(other.status) : byAgent;
    }
  }
}
