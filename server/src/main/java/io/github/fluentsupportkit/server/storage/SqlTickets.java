package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.pages.Page;
import io.github.fluentsupportkit.server.text.Md5;
import io.github.fluentsupportkit.server.text.RandomHash;
import io.github.fluentsupportkit.server.text.Slug;
import io.github.fluentsupportkit.server.tickets.NewTicket;
import io.github.fluentsupportkit.server.tickets.Privacy;
import io.github.fluentsupportkit.server.tickets.Ticket;
import io.github.fluentsupportkit.server.tickets.TicketQuery;
import io.github.fluentsupportkit.server.tickets.TicketScope;
import io.github.fluentsupportkit.server.tickets.TicketStatus;
import io.github.fluentsupportkit.server.tickets.TicketStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

@Component
final class SqlTickets implements TicketStore {

  private static final int HASH_DIGITS = 10;
  private static final int MOST_OF_CUSTOMER = 1000;
  private static final int BATCH = 500;

  private final JdbcClient sql;
  private final TicketCounts counts;
  private final TicketPages pages;
  private final Dialect dialect;

  SqlTickets(JdbcClient sql, TicketCounts counts, TicketPages pages, Dialect dialect) {
    this.sql = sql;
    this.counts = counts;
    this.pages = pages;
    this.dialect = dialect;
  }

  @Override
  public Page<Ticket> list(TicketQuery query) {
    return pages.of(query);
  }

  @Override
  public Optional<Ticket> ticket(long id) {
    return sql.sql("select * from ticket where id = ?")
        .param(id)
        .query(TicketRows::ticket)
        .optional();
  }

  @Override
  public Optional<Ticket> lock(long id) {
    return sql.sql("select * from ticket where id = ? for update")
        .param(id)
        .query(TicketRows::ticket)
        .optional();
  }

  @Override
  public Ticket add(NewTicket ticket) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    sql.sql("""
            insert into ticket (customer_id, mailbox_id, product_id, product_source, privacy, priority,
              client_priority, status, is_open, title, slug, hash, content_hash, source, content, last_customer_response,
              waiting_since, response_count, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""")
        .params(Rows.values(
            ticket.customerId(),
            ticket.mailboxId(),
            ticket.productId(),
            ticket.productSource(),
            Rows.word(Privacy.PRIVATE),
            Rows.word(ticket.priority()),
            Rows.word(ticket.clientPriority()),
            Rows.word(TicketStatus.NEW),
            ticket.title(),
            Slug.of(ticket.title()),
            RandomHash.ofDigits(HASH_DIGITS),
            Md5.of(ticket.content()),
            ticket.source(),
            ticket.content(),
            ticket.at(),
            ticket.at(),
            ticket.at(),
            ticket.at()))
        .update(key, "id");
    long id = Rows.id(key);
    if (dialect.keepsTexts()) {
      sql.sql("insert into ticket_text (ticket_id, text) values (?, ?)")
          .params(id, TicketText.of(ticket.title(), ticket.content()))
          .update();
    }
    counts.added(null, TicketStatus.NEW);
    return ticket(id).orElseThrow();
  }

  @Override
  public void save(Ticket before, Ticket after) {
    Ticket.Talk talk = after.talk();
    Ticket.Closing closing = after.closing();
    sql.sql("""
            update ticket set agent_id = ?, product_id = ?, priority = ?, client_priority = ?, status = ?, is_open = ?,
              last_agent_response = ?, last_customer_response = ?, waiting_since = ?, response_count = ?,
              first_response_time = ?, total_close_time = ?, resolved_at = ?, closed_by = ?, updated_at = ?
            where id = ?""")
        .params(Rows.values(
            after.agentId(),
            after.productId(),
            Rows.word(after.priority()),
            Rows.word(after.clientPriority()),
            Rows.word(after.status()),
            after.status() != TicketStatus.CLOSED,
            talk.lastAgentResponse(),
            talk.lastCustomerResponse(),
            talk.waitingSince(),
            talk.responseCount(),
            talk.firstResponseTime(),
            closing == null ? null : closing.totalCloseTime(),
            closing == null ? null : closing.resolvedAt(),
            closing == null ? null : closing.closedBy(),
            after.updatedAt(),
            after.id()))
        .update();
    counts.changed(before, after);
  }

  @Override
  public int delete(Collection<Long> ids, TicketScope scope) {
    List<Long> sorted = ids.stream().sorted().toList();
    int deleted = 0;
    for (int from = 0; from < sorted.size(); from += BATCH) {
      List<Long> batch = sorted.subList(from, Math.min(from + BATCH, sorted.size()));
      deleted += delete(new Filter().andIn("id", batch), scope);
    }
    return deleted;
  }

  private int delete(Filter filter, TicketScope scope) {
    List<Ticket> tickets = sql
        .sql("select * from ticket" + filter.where() + " order by id for update")
        .params(filter.values())
        .query(TicketRows::ticket)
        .list()
        .stream()
        .filter(ticket -> scope.sees(ticket.agentId()))
        .toList();
    if (!tickets.isEmpty()) {
      // Replies, tags and views go with them: the tables say so.
      Filter these = new Filter().andIn("id", tickets.stream().map(Ticket::id).toList());
      sql.sql("delete from ticket" + these.where()).params(these.values()).update();
      counts.deleted(tickets);
    }
    return tickets.size();
  }

  @Override
  public void deleteOfCustomer(long customerId) {
    List<Long> ids = sql.sql("select id from ticket where customer_id = ? order by id")
        .param(customerId)
        .query(Long.class)
        .list();
    delete(ids, new TicketScope(0, true, true, true));
  }

  @Override
  public List<Ticket> ofCustomer(long customerId) {
    return sql.sql("select * from ticket where customer_id = ? order by id desc limit ?")
        .params(customerId, MOST_OF_CUSTOMER)
        .query(TicketRows::ticket)
        .list();
  }
}
