package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a filter of the list of tickets means.
 *
 * @param name its parameter
 * @param value what was asked for
 */
record Filters(String name, String value) {

  private static final Set<String> OPEN = Set.of("new", "active");

  static Stream<Filters> of(Walk walk) {
    return walk.query().stream()
        .filter(field -> field.name().startsWith("filters["))
        .map(Filters::of);
  }

  private static Filters of(Field field) {
    return new Filters(field.name(), field.value());
  }

  /** Whether the list may have this ticket. */
  boolean admits(JsonNode ticket) {
    return switch (name) {
      case "filters[status_type]" -> hasStatus(ticket);
      case "filters[ticket_tags][]", "filters[ticket_tags]" -> hasTag(ticket);
      case "filters[waiting_for_reply]" -> !value.equals("yes") || !agentSpokeLast(ticket);
      default -> Facts.text(ticket.path(column())).equals(value);
    };
  }

  /** Whether the list must have this ticket. */
  boolean demands(JsonNode ticket) {
    if (name.equals("filters[waiting_for_reply]")) {
      // Nothing says how closed tickets and answers within the same second count.
      return value.equals("yes")
          && OPEN.contains(Facts.text(ticket.path("status")))
          && Facts.text(ticket.path("last_agent_response")).isEmpty();
    }
    return admits(ticket);
  }

  /** What the ticket has in its place. */
  String seen(JsonNode ticket) {
    return switch (name) {
      case "filters[status_type]" -> "status " + Facts.text(ticket.path("status"));
      case "filters[ticket_tags][]", "filters[ticket_tags]" -> "tags " + Facts.tags(ticket);
      case "filters[waiting_for_reply]" ->
        "an agent's response at " + Facts.text(ticket.path("last_agent_response"));
      default -> column() + " " + Facts.text(ticket.path(column()));
    };
  }

  private String column() {
    return name.substring("filters[".length(), name.length() - 1);
  }

  private boolean hasStatus(JsonNode ticket) {
    String status = Facts.text(ticket.path("status"));
    return switch (value) {
      case "all" -> true;
      case "open" -> OPEN.contains(status);
      default -> status.equals(value);
    };
  }

  private boolean hasTag(JsonNode ticket) {
    return ticket
        .path("tags")
        .valueStream()
        .anyMatch(tag -> Facts.text(tag.path("id")).equals(value));
  }

  private static boolean agentSpokeLast(JsonNode ticket) {
    String agent = Facts.text(ticket.path("last_agent_response"));
    String customer = Facts.text(ticket.path("last_customer_response"));
    return !agent.isEmpty() && agent.compareTo(customer) > 0;
  }

  /** As it is sent. */
  @Override
  public String toString() {
    return name + "=" + value;
  }
}
