package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.pages.Page;
import io.github.fluentsupportkit.server.pages.PageRequest;
import io.github.fluentsupportkit.server.tickets.Ticket;
import io.github.fluentsupportkit.server.tickets.TicketQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of tickets page by page, and counts them no more often than has to be. */
@Component
final class TicketPages {

  private final JdbcClient sql;
  private final TicketCounts counts;
  private final Dialect dialect;
  private final SearchTurns turns;

  TicketPages(JdbcClient sql, TicketCounts counts, Dialect dialect, SearchTurns turns) {
    this.sql = sql;
    this.counts = counts;
    this.dialect = dialect;
    this.turns = turns;
  }

  Page<Ticket> of(TicketQuery query) {
    TicketFilter filter = TicketFilter.of(query, dialect);
    PageRequest page = query.page();
    if (query.search() != null) {
      return turns.take(() -> found(filter, page));
    }
    Long counted = counts.total(query, filter.countedOnly());
    if (counted == null && page.offset() == 0) {
      return first(filter, page);
    }
    long total = counted == null ? count(filter) : counted;
    return page.offset() >= total
        ? new Page<>(page, total, List.of())
        : new Page<>(page, total, further(filter, page, total));
  }

  /** Steps over numbers, which an index has, and not over whole tickets; from the end where that is nearer. */
  private List<Ticket> further(TicketFilter filter, PageRequest page, long total) {
    if (page.offset() == 0) {
      return tickets(filter, page.size());
    }
    int most = (int) Math.min(page.size(), total - page.offset());
    long behind = total - page.offset() - most;
    if (page.offset() <= behind) {
      return inOrder(ids(filter, filter.order(), most, page.offset()));
    }
    List<Long> ids = new ArrayList<>(ids(filter, filter.backwards(), most, behind));
    Collections.reverse(ids);
    return inOrder(ids);
  }

  private List<Long> ids(TicketFilter filter, String order, int most, long offset) {
    return sql.sql(
            "select id from ticket" + filter.where() + " order by " + order + " limit ? offset ?")
        .params(paged(filter, most, offset))
        .query(Long.class)
        .list();
  }

  /**
   * What a search finds, counted and sorted in one go by numbers alone. Asked for the first few in their order, PostgreSQL
   * would walk through the tickets in that order, in the hope of finding so many soon, where it has an index for words.
   */
  private Page<Ticket> found(TicketFilter filter, PageRequest page) {
    List<Found> found = sql.sql("select " + filter.id() + ", count(*) over () as total from "
            + filter.from() + filter.where() + " order by " + filter.order() + " limit ? offset ?")
        .params(paged(filter, page.size(), page.offset()))
        .query((row, number) -> new Found(row.getLong("id"), row.getLong("total")))
        .list();
    if (found.isEmpty()) {
      return new Page<>(page, page.offset() == 0 ? 0 : count(filter), List.of());
    }
    return new Page<>(
        page, found.get(0).total(), inOrder(found.stream().map(Found::id).toList()));
  }

  private List<Ticket> inOrder(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Filter these = new Filter().andIn("id", ids);
    Map<Long, Ticket> tickets = sql
        .sql("select * from ticket" + these.where())
        .params(these.values())
        .query(TicketRows::ticket)
        .list()
        .stream()
        .collect(Collectors.toMap(Ticket::id, ticket -> ticket));
    return ids.stream().map(tickets::get).filter(Objects::nonNull).toList();
  }

  /** One ticket more than wanted tells whether there is anything to count, which costs a walk through all. */
  private Page<Ticket> first(TicketFilter filter, PageRequest page) {
    List<Ticket> tickets = tickets(filter, page.size() + 1);
    return tickets.size() <= page.size()
        ? new Page<>(page, tickets.size(), tickets)
        : new Page<>(page, count(filter), tickets.subList(0, page.size()));
  }

  private List<Ticket> tickets(TicketFilter filter, int most) {
    return sql.sql("select * from ticket" + filter.where() + " order by " + filter.order()
            + " limit ? offset ?")
        .params(paged(filter, most, 0))
        .query(TicketRows::ticket)
        .list();
  }

  private static List<Object> paged(TicketFilter filter, int most, long offset) {
    List<Object> values = new ArrayList<>(filter.values());
    values.add(most);
    values.add(offset);
    return values;
  }

  private long count(TicketFilter filter) {
    return sql.sql("select count(*) from " + filter.from() + filter.where())
        .params(filter.values())
        .query(Long.class)
        .single();
  }

  private record Found(long id, long total) {}
}
