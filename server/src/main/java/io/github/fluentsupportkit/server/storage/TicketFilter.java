package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.tickets.TicketColumn;
import io.github.fluentsupportkit.server.tickets.TicketQuery;
import io.github.fluentsupportkit.server.tickets.TicketScope;
import io.github.fluentsupportkit.server.tickets.TicketSearch;
import io.github.fluentsupportkit.server.tickets.TicketStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a query for tickets wants, in SQL. */
final class TicketFilter {

  /** Columns of numbers, whose text a search may still want a part of. */
  private static final Set<TicketColumn> NUMBERS = Set.of(
      TicketColumn.ID,
      TicketColumn.CUSTOMER_ID,
      TicketColumn.AGENT_ID,
      TicketColumn.MAILBOX_ID,
      TicketColumn.PRODUCT_ID,
      TicketColumn.RESPONSE_COUNT,
      TicketColumn.FIRST_RESPONSE_TIME,
      TicketColumn.TOTAL_CLOSE_TIME,
      TicketColumn.CLOSED_BY);

  private static final int MOST_DIGITS = 18;
  private static final String CUSTOMER_SPOKE_LAST =
      "(last_agent_response is null or last_agent_response < last_customer_response)";

  private static final Set<TicketStatus> OPEN = EnumSet.of(TicketStatus.NEW, TicketStatus.ACTIVE);
  private static final Set<TicketStatus> CLOSED = EnumSet.of(TicketStatus.CLOSED);

  private static final String ASCENDING = " asc";
  private static final String DESCENDING = " desc";

  private final Filter filter = new Filter();
  private final boolean countedOnly;
  private final boolean inTexts;
  private final List<String> leading = new ArrayList<>();
  private final TicketColumn orderBy;
  private final String direction;

  private TicketFilter(TicketQuery query, Dialect dialect) {
    equal("customer_id", query.customerId());
    agent(query.agentId());
    equal("product_id", query.productId());
    equal("mailbox_id", query.mailboxId());
    filter
        .andEqual("priority", query.priority() == null ? null : Rows.word(query.priority()))
        .andEqual(
            "client_priority",
            query.clientPriority() == null ? null : Rows.word(query.clientPriority()));
    waiting(query);
    tags(query);
    TicketSearch search = query.search();
    inTexts = search != null && search.column() == null && dialect.keepsTexts();
    if (search != null) {
      search(search);
    }
    // What was added up to here is not among what is counted.
    countedOnly = filter.size() == 0 && isCountable(query.scope());
    status(query.statuses());
    scope(query.scope());
    orderBy = query.orderBy();
    direction = query.descending() ? DESCENDING : ASCENDING;
  }

  /** Adds that a column with an index has a value, if there is one. */
  private void equal(String column, @Nullable Object value) {
    filter.andEqual(column, value);
    if (value != null && leading.isEmpty()) {
      leading.add(column);
    }
  }

  private void agent(@Nullable Long agentId) {
    if (agentId != null && agentId == TicketQuery.NOBODY) {
      filter.and("agent_id is null");
    } else {
      equal("agent_id", agentId);
    }
  }

  private void status(Set<TicketStatus> statuses) {
    if (statuses.equals(OPEN) || statuses.equals(CLOSED)) {
      // Each index that begins with another column and has this one has it next.
      filter.andEqual("is_open", statuses.equals(OPEN));
      leading.add("is_open");
    } else if (statuses.size() == 1) {
      equal("status", Rows.word(statuses.iterator().next()));
    } else {
      filter.andIn("status", statuses.stream().map(Rows::word).sorted().toList());
    }
  }

  static TicketFilter of(TicketQuery query, Dialect dialect) {
    return new TicketFilter(query, dialect);
  }

  /** Whether {@link TicketCounts} knows how many there are. */
  boolean countedOnly() {
    return countedOnly;
  }

  /** The number of a ticket, as a column with the name {@code id}. */
  String id() {
    return inTexts ? "ticket_id as id" : "id";
  }

  /**
   * The tables. H2 keeps to the order of a left join: it walks through the texts, which are short, and looks at the tickets
   * that have the word. Left to itself it walks along an index of tickets, and looks at each of them.
   */
  String from() {
    if (!inTexts) {
      return "ticket";
    }
    boolean textsSuffice = filter.size() == 1 && orderBy == TicketColumn.ID;
    return textsSuffice ? "ticket_text" : "ticket_text left join ticket on id = ticket_id";
  }

  String where() {
    return filter.where();
  }

  List<Object> values() {
    return filter.values();
  }

  /**
   * The order, which is the same every time: where the column leaves it open, the number decides. Columns that have one
   * value only stand before the number, so that H2 sees that their index has this order.
   */
  String order() {
    return order(direction);
  }

  /** The order from its end. */
  String backwards() {
    return order(direction.equals(ASCENDING) ? DESCENDING : ASCENDING);
  }

  private String order(String direction) {
    List<String> first = orderBy == TicketColumn.ID ? leading : List.of(orderBy.key());
    return Stream.concat(first.stream(), Stream.of("id"))
        .map(column -> column + direction)
        .collect(Collectors.joining(", "));
  }

  private static boolean isCountable(TicketScope scope) {
    return scope.everything() || !scope.others() && (scope.own() || scope.unassigned());
  }

  private void scope(TicketScope scope) {
    if (scope.everything()) {
      return;
    }
    String own = scope.own() ? "agent_id = ?" : "1 = 0 and agent_id = ?";
    String unassigned = scope.unassigned() ? "agent_id is null" : "1 = 0";
    String others = scope.others() ? "agent_id <> ?" : "1 = 0 and agent_id <> ?";
    filter.and(
        "(" + own + " or " + unassigned + " or " + others + ")", scope.agentId(), scope.agentId());
  }

  private void waiting(TicketQuery query) {
    if (query.waiting() != null) {
      filter.and(query.waiting() ? CUSTOMER_SPOKE_LAST : "not " + CUSTOMER_SPOKE_LAST);
    }
  }

  private void tags(TicketQuery query) {
    if (!query.tagIds().isEmpty()) {
      filter.and(
          "id in (select ticket_id from ticket_tag where tag_id in ("
              + Rows.marks(query.tagIds().size()) + "))",
          query.tagIds().toArray());
    }
  }

  private void search(TicketSearch search) {
    String text = search.text();
    boolean number = text.matches("[0-9]{1," + MOST_DIGITS + "}");
    TicketColumn column = search.column();
    if (inTexts) {
      inTexts(TicketText.folded(text), number ? Long.parseLong(text) : 0L);
    } else if (column == null) {
      String like = Rows.containing(text);
      filter.and(
          "(title ilike ? escape '!' or content ilike ? escape '!' or id = ?)",
          like,
          like,
          number ? Long.parseLong(text) : 0L);
    } else if (number && NUMBERS.contains(column)) {
      filter.and(column.key() + " = ?", Long.parseLong(text));
    } else {
      filter.and("cast(" + column.key() + " as varchar) ilike ? escape '!'", Rows.containing(text));
    }
  }

  /** Asked for one thing alone, the walk takes a third less. */
  private void inTexts(String text, long number) {
    if (number == 0) {
      filter.and("locate(?, text) > 0", text);
    } else {
      filter.and("(locate(?, text) > 0 or ticket_id = ?)", text, number);
    }
  }
}
