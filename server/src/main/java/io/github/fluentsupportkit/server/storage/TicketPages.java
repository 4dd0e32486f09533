package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.pages.Page;
import io.github.fluentsupportkit.server.pages.PageRequest;
import io.github.fluentsupportkit.server.tickets.Ticket;
import io.github.fluentsupportkit.server.tickets.TicketQuery;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of tickets page by page, and counts them no more often than has to be. */
@Component
final class TicketPages {

  private final JdbcClient sql;
  private final TicketCounts counts;

  TicketPages(JdbcClient sql, TicketCounts counts) {
    this.sql = sql;
    this.counts = counts;
  }

  Page<Ticket> of(TicketQuery query) {
    TicketFilter filter = TicketFilter.of(query);
    PageRequest page = query.page();
    Long counted = counts.total(query, filter.countedOnly());
    if (counted == null && page.offset() == 0) {
      return first(filter, page);
    }
    long total = counted == null ? count(filter) : counted;
    return page.offset() >= total
        ? new Page<>(page, total, List.of())
        : new Page<>(page, total, tickets(filter, page.size(), page.offset()));
  }

  /** One ticket more than wanted tells whether there is anything to count, which costs a walk through all. */
  private Page<Ticket> first(TicketFilter filter, PageRequest page) {
    List<Ticket> tickets = tickets(filter, page.size() + 1, 0);
    return tickets.size() <= page.size()
        ? new Page<>(page, tickets.size(), tickets)
        : new Page<>(page, count(filter), tickets.subList(0, page.size()));
  }

  private List<Ticket> tickets(TicketFilter filter, int most, long offset) {
    List<Object> values = new ArrayList<>(filter.values());
    values.add(most);
    values.add(offset);
    return sql.sql("select * from ticket" + filter.where() + " order by " + filter.order()
            + " limit ? offset ?")
        .params(values)
        .query(TicketRows::ticket)
        .list();
  }

  private long count(TicketFilter filter) {
    return sql.sql("select count(*) from ticket" + filter.where())
        .params(filter.values())
        .query(Long.class)
        .single();
  }
}
