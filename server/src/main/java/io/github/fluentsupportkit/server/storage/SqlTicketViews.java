package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.tickets.TicketViewStore;
import io.github.fluentsupportkit.server.tickets.TicketViewer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SqlTicketViews implements TicketViewStore {

  private final JdbcClient sql;

  SqlTicketViews(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Map<Long, List<TicketViewer>> viewers(Collection<Long> ticketIds, LocalDateTime since) {
    Filter filter = new Filter().andIn("v.ticket_id", ticketIds).and("v.seen_at > ?", since);
    Map<Long, List<TicketViewer>> viewers = new HashMap<>();
    sql.sql(
            "select v.ticket_id as viewed, v.seen_at, p.* from ticket_view v join person p on p.id = v.person_id"
                + filter.where() + " order by v.person_id")
        .params(filter.values())
        .query(row -> {
          viewers
              .computeIfAbsent(row.getLong("viewed"), id -> new ArrayList<>())
              .add(new TicketViewer(
                  PersonRows.person(row, 0), row.getObject("seen_at", LocalDateTime.class)));
        });
    return viewers;
  }

  @Override
  public Optional<LocalDateTime> lastView(long ticketId, long agentId) {
    return sql.sql("select seen_at from ticket_view where ticket_id = ? and person_id = ?")
        .params(ticketId, agentId)
        .query(LocalDateTime.class)
        .optional();
  }

  @Override
  public void viewed(long ticketId, long agentId, LocalDateTime at) {
    int known = sql.sql("update ticket_view set seen_at = ? where ticket_id = ? and person_id = ?")
        .params(at, ticketId, agentId)
        .update();
    if (known == 0) {
      sql.sql("insert into ticket_view (ticket_id, person_id, seen_at)"
              + " select id, ?, ? from ticket where id = ? on conflict do nothing")
          .params(agentId, at, ticketId)
          .update();
    }
  }
}
