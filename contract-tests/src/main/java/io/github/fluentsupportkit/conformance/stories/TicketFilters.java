package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Walk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Filters of the list of tickets, each with a value that some tickets have and others have not, as far as there is one:
 * a filter that lets everything pass can only be told from one that works where something should be left out.
 */
final class TicketFilters {

  private final Walk all;

  TicketFilters(Walk all) {
    this.all = all;
  }

  void each(BiConsumer<String, String> filter) {
    for (String status : new String[] {"open", "active", "new", "closed"}) {
      filter.accept("filters[status_type]", status);
    }
    choose("filters[product_id]", filter, t -> Stream.of(t.path("product_id")));
    choose("filters[agent_id]", filter, t -> Stream.of(t.path("agent_id")));
    choose("filters[priority]", filter, t -> Stream.of(t.path("priority")));
    choose("filters[client_priority]", filter, t -> Stream.of(t.path("client_priority")));
    choose("filters[mailbox_id]", filter, t -> Stream.of(t.path("mailbox_id")));
    choose(
        "filters[ticket_tags][]",
        filter,
        t -> t.path("tags").valueStream().map(tag -> tag.path("id")));
    filter.accept("filters[waiting_for_reply]", "yes");
  }

  private void choose(
      String name, BiConsumer<String, String> filter, Function<JsonNode, Stream<JsonNode>> values) {
    long size = all.items().count();
    Map<String, Long> counts = all.items()
        .flatMap(ticket -> values
            .apply(ticket)
            .map(value -> value.asString(""))
            .filter(value -> !value.isEmpty() && !value.equals("0"))
            .distinct())
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    counts.entrySet().stream()
        .min((a, b) ->
            Long.compare(Math.abs(2 * a.getValue() - size), Math.abs(2 * b.getValue() - size)))
        .ifPresent(e -> filter.accept(name, e.getKey()));
  }
}
