package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.tickets.Priority;
import io.github.fluentsupportkit.server.tickets.Privacy;
import io.github.fluentsupportkit.server.tickets.Ticket;
import io.github.fluentsupportkit.server.tickets.TicketStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tickets as rows. */
final class TicketRows {

  private TicketRows() {}

  static Ticket ticket(ResultSet row, int number) throws SQLException {
    return new Ticket(
        facts(row),
        Rows.number(row, "agent_id"),
        Rows.number(row, "product_id"),
        Rows.word(row, "priority", Priority.class),
        Rows.word(row, "client_priority", Priority.class),
        Rows.word(row, "status", TicketStatus.class),
        talk(row),
        closing(row),
        Rows.moment(row, "updated_at"));
  }

  private static Ticket.Facts facts(ResultSet row) throws SQLException {
    return new Ticket.Facts(
        row.getLong("id"),
        row.getLong("customer_id"),
        row.getLong("mailbox_id"),
        row.getString("product_source"),
        Rows.word(row, "privacy", Privacy.class),
        row.getString("title"),
        row.getString("slug"),
        row.getString("hash"),
        row.getString("content_hash"),
        row.getString("message_id"),
        row.getString("source"),
        row.getString("content"),
        row.getString("secret_content"),
        Rows.moment(row, "created_at"));
  }

  private static Ticket.Talk talk(ResultSet row) throws SQLException {
    return new Ticket.Talk(
        Rows.momentOrNull(row, "last_agent_response"),
        Rows.moment(row, "last_customer_response"),
        Rows.moment(row, "waiting_since"),
        row.getLong("response_count"),
        Rows.number(row, "first_response_time"));
  }

  private static Ticket.@Nullable Closing closing(ResultSet row) throws SQLException {
    LocalDateTime resolvedAt = Rows.momentOrNull(row, "resolved_at");
    return resolvedAt == null
        ? null
        : new Ticket.Closing(
            resolvedAt,
            Objects.requireNonNull(Rows.number(row, "closed_by")),
            Objects.requireNonNull(Rows.number(row, "total_close_time")));
  }
}
