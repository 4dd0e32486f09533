package io.github.fluentsupportkit.server.tickets;

import org.jspecify.annotations.Nullable;

/**
 * What is searched for: {@code column:value}, else words of title or content, or a number.
 *
 * @param column the one to look into, or null for title, content and number
 * @param text what it has to contain; a number has to be equal
 */
public record TicketSearch(@Nullable TicketColumn column, String text) {

  /** Reads the parameter; null when there is nothing in it. */
  static @Nullable TicketSearch of(@Nullable String search) {
    if (search == null || search.isBlank()) {
      return null;
    }
    String text = search.strip();
    int colon = text.indexOf(':');
    TicketColumn column =
        colon <= 0 ? null : TicketColumn.of(text.substring(0, colon).strip()).orElse(null);
    String value = text.substring(colon + 1).strip();
    return column == null || value.isEmpty()
        ? new TicketSearch(null, text)
        : new TicketSearch(column, value);
  }
}
