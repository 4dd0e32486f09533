package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.MeasuringFailed;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

/**
 * Fills the tables of a help desk that nobody serves at the moment, many rows at a time: tickets from customers with
 * replies, of whom a tenth as many, with agents, products and tags. The same seed gives the same data.
 */
final class Filling implements AutoCloseable {

  static final int BATCH = 1000;
  private static final int LONGEST_MESSAGE = 300;
  private static final int AGENTS = 5;
  private static final int PRODUCTS = 3;
  private static final int TAGS = 5;
  private static final List<String> STATUSES = List.of("new", "active", "active", "closed");
  private static final List<String> PRIORITIES = List.of("normal", "normal", "medium", "critical");
  static final LocalDateTime BEGINNING = LocalDateTime.of(2025, 1, 1, 8, 0);

  private final Sql sql;
  private final String tidy;
  private final Random random;
  private final Words words;
  private long lastTicket;
  private long lastCustomer;
  private long firstAgent;
  private long firstProduct;
  private long firstTag;
  private long mailbox;

  Filling(Store store, long seed) {
    this.random = new Random(seed);
    this.words = new Words(random);
    this.tidy = store.tidy();
    try {
      this.sql = new Sql(store.connect());
      sql.connection().setAutoCommit(false);
      surroundings();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  Words words() {
    return words;
  }

  /** The number of a ticket that any number is turned into. */
  static long oneOf(long tickets, int any) {
    return 1 + Math.floorMod(any * 7919L, tickets);
  }

  /** Adds tickets until there are so many. */
  void upTo(long tickets, int repliesEach) {
    try {
      customers(Math.max(10, tickets / 10));
      long first = lastTicket + 1;
      tickets(tickets);
      replies(first, repliesEach);
      sql.execute("delete from ticket_count");
      sql.execute(
          "insert into ticket_count (agent_id, status, slot, tickets)"
              + " select coalesce(agent_id, 0), status, 0, count(*) from ticket group by agent_id, status");
      searchable(first);
      sql.connection().commit();
      sql.connection().setAutoCommit(true);
      sql.execute(tidy);
      sql.connection().setAutoCommit(false);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Fills the table into which searches look, where the server has made one. */
  private void searchable(long firstTicket) throws SQLException {
    if (sql.number(
            "select count(*) from information_schema.tables where table_name = 'ticket_text'")
        > 0) {
      sql.execute("insert into ticket_text (ticket_id, text)"
          + " select id, lower(title || chr(0) || content) from ticket where id >= " + firstTicket);
    }
  }

  /** Drivers put whole batches into their messages. */
  private static MeasuringFailed failed(SQLException e) {
    String message = String.valueOf(e.getMessage());
    return new MeasuringFailed(
        "The database cannot be filled: "
            + message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)),
        e);
  }

  private void surroundings() throws SQLException {
    mailbox = sql.number("select min(id) from mailbox");
    lastTicket = sql.number("select coalesce(max(id), 0) from ticket");
    firstAgent = sql.number("select max(id) from person") + 1;
    People.add(sql, firstAgent, firstAgent + AGENTS - 1, "agent");
    lastCustomer = firstAgent + AGENTS - 1;
    firstProduct = sql.number("select coalesce(max(id), 0) from product") + 1;
    firstTag = sql.number("select coalesce(max(id), 0) from tag") + 1;
    for (int i = 0; i < PRODUCTS; i++) {
      sql.execute("insert into product (id, title, source, created_at, updated_at) values ("
          + (firstProduct + i) + ", 'Product " + i + "', 'local', '2025-01-01', '2025-01-01')");
    }
    for (int i = 0; i < TAGS; i++) {
      sql.execute("insert into tag (id, title, slug, created_at, updated_at) values ("
          + (firstTag + i) + ", 'Tag " + i + "', 'bench-tag-" + (firstTag + i)
          + "', '2025-01-01', '2025-01-01')");
    }
    sql.restart("product", firstProduct + PRODUCTS);
    sql.restart("tag", firstTag + TAGS);
  }

  private void customers(long wanted) throws SQLException {
    long last = firstAgent + AGENTS + wanted - 1;
    People.add(sql, lastCustomer + 1, last, "customer");
    lastCustomer = Math.max(lastCustomer, last);
    sql.restart("person", lastCustomer + 1);
  }

  private void tickets(long wanted) throws SQLException {
    try (PreparedStatement ticket = sql.connection().prepareStatement("""
            insert into ticket (id, customer_id, agent_id, mailbox_id, product_id, privacy, priority, client_priority,
              status, is_open, title, slug, hash, content_hash, source, content, last_customer_response, waiting_since,
              response_count, created_at, updated_at)
            values (?, ?, ?, ?, ?, 'private', ?, ?, ?, ?, ?, ?, ?, ?, 'web', ?, ?, ?, 0, ?, ?)""");
        PreparedStatement tag = sql.connection()
            .prepareStatement("insert into ticket_tag (ticket_id, tag_id) values (?, ?)")) {
      long customers = lastCustomer - firstAgent - AGENTS + 1;
      while (lastTicket < wanted) {
        lastTicket++;
        String status = STATUSES.get(random.nextInt(STATUSES.size()));
        String title = words.text(4, 9);
        Timestamp at = at(lastTicket);
        Object[] values = {
          lastTicket,
          firstAgent + AGENTS + (long) (random.nextDouble() * customers),
          status.equals("new") ? null : (Long) (firstAgent + random.nextInt(AGENTS)),
          mailbox,
          firstProduct + random.nextInt(PRODUCTS),
          PRIORITIES.get(random.nextInt(PRIORITIES.size())),
          PRIORITIES.get(random.nextInt(PRIORITIES.size())),
          status,
          !status.equals("closed"),
          title,
          title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-"),
          hash(lastTicket, 10),
          hash(lastTicket, 32),
          "<p>" + words.text(20, 120) + "</p>",
          at,
          at,
          at,
          at
        };
        Sql.add(ticket, values);
        Sql.add(tag, lastTicket, firstTag + random.nextInt(TAGS));
        if (lastTicket % BATCH == 0) {
          ticket.executeBatch();
          tag.executeBatch();
          sql.connection().commit();
        }
      }
      ticket.executeBatch();
      tag.executeBatch();
    }
    sql.restart("ticket", lastTicket + 1);
  }

  private void replies(long firstTicket, int each) throws SQLException {
    try (PreparedStatement reply = sql.connection().prepareStatement("""
        insert into reply (ticket_id, person_id, conversation_type, content, source, content_hash, is_important,
          created_at, updated_at)
        values (?, ?, 'response', ?, 'web', ?, false, ?, ?)""")) {
      // In turn, as a help desk gets them: those of a ticket do not lie side by side.
      for (int turn = 0; turn < each; turn++) {
        for (long id = firstTicket; id <= lastTicket; id++) {
          Timestamp at = at(id + turn);
          Sql.add(
              reply,
              id,
              firstAgent + random.nextInt(AGENTS),
              "<p>" + words.text(10, 60) + "</p>",
              hash(id, 32),
              at,
              at);
          if (id % BATCH == 0) {
            reply.executeBatch();
            sql.connection().commit();
          }
        }
      }
      reply.executeBatch();
    }
  }

  private static Timestamp at(long number) {
    return Timestamp.valueOf(BEGINNING.plusMinutes(number % 500_000));
  }

  static String hash(long number, int digits) {
    return String.format("%0" + digits + "x", number);
  }

  @Override
  public void close() {
    try {
      sql.connection().close();
    } catch (SQLException e) {
      throw new MeasuringFailed("The database cannot be closed: " + e.getMessage(), e);
    }
  }
}
