package io.github.fluentsupportkit.server.tickets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns by which tickets may be sorted and searched, as the contract names them. */
public enum TicketColumn {
  ID,
  CUSTOMER_ID,
  AGENT_ID,
  MAILBOX_ID,
  PRODUCT_ID,
  PRODUCT_SOURCE,
  PRIVACY,
  PRIORITY,
  CLIENT_PRIORITY,
  STATUS,
  TITLE,
  SLUG,
  HASH,
  CONTENT_HASH,
  MESSAGE_ID,
  SOURCE,
  CONTENT,
  SECRET_CONTENT,
  LAST_AGENT_RESPONSE,
  LAST_CUSTOMER_RESPONSE,
  WAITING_SINCE,
  RESPONSE_COUNT,
  FIRST_RESPONSE_TIME,
  TOTAL_CLOSE_TIME,
  RESOLVED_AT,
  CLOSED_BY,
  CREATED_AT,
  UPDATED_AT;

  /** The name in parameters and in the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column of this name. */
  public static Optional<TicketColumn> of(String key) {
    return Arrays.stream(values()).filter(column -> column.key().equals(key)).findFirst();
  }
}
