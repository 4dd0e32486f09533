package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a filter of the list of tickets means.
 *
 * @param name its parameter
 * @param values what was asked for; several where one of them will do
 */
record Filters(String name, List<String> values) {

  private static final Set<String> OPEN = Set.of("new", "active");

  static Stream<Filters> of(Walk walk) {
    return walk.query().stream()
        .map(Field::name)
        .filter(name -> name.startsWith("filters["))
        .distinct()
        .map(name -> new Filters(
            name,
            walk.query().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList()));
  }

  /** Whether the list may have this ticket. */
  boolean admits(JsonNode ticket) {
    return switch (name) {
      case "filters[status_type]" -> hasStatus(ticket);
      case "filters[ticket_tags][]", "filters[ticket_tags]" -> hasTag(ticket);
      case "filters[waiting_for_reply]" -> !value().equals("yes") || !agentSpokeLast(ticket);
      default -> Facts.text(ticket.path(column())).equals(value());
    };
  }

  /** Whether the list must have this ticket. */
  boolean demands(JsonNode ticket) {
    if (name.equals("filters[waiting_for_reply]")) {
      // Nothing says how closed tickets and answers within the same second count.
      return value().equals("yes")
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

  private String value() {
    return values.get(0);
  }

  private String column() {
    return name.substring("filters[".length(), name.length() - 1);
  }

  private boolean hasStatus(JsonNode ticket) {
    String status = Facts.text(ticket.path("status"));
    return switch (value()) {
      case "all" -> true;
      case "open" -> OPEN.contains(status);
      default -> status.equals(value());
    };
  }

  private boolean hasTag(JsonNode ticket) {
    return ticket
        .path("tags")
        .valueStream()
        .anyMatch(tag -> values.contains(Facts.text(tag.path("id"))));
  }

  private static boolean agentSpokeLast(JsonNode ticket) {
    String agent = Facts.text(ticket.path("last_agent_response"));
    String customer = Facts.text(ticket.path("last_customer_response"));
    return !agent.isEmpty() && agent.compareTo(customer) > 0;
  }

  /** As it is sent. */
  @Override
  public String toString() {
    return name + "=" + String.join(" or ", values);
  }
}
