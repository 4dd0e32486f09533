package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Walk;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Filters of the list of tickets, each with a value that some tickets have and others have not, as far as there is one:
 * a filter that lets everything pass can only be told from one that works where something should be left out.
 */
final class TicketFilters {

  private static final String STATUS = "filters[status_type]";
  private static final String TAGS = "filters[ticket_tags][]";

  private final Walk all;

  TicketFilters(Walk all) {
    this.all = all;
  }

  /** Every filter by itself, as the parameters that it takes. */
  void each(Consumer<List<Field>> filter) {
    for (String status : new String[] {"open", "new", "closed", "all"}) {
      filter.accept(List.of(new Field(STATUS, status)));
    }
    for (String column :
        new String[] {"product_id", "agent_id", "priority", "client_priority", "mailbox_id"}) {
      best(values(t -> Stream.of(t.path(column)), t -> true))
          .forEach(value -> filter.accept(List.of(new Field("filters[" + column + "]", value))));
    }
    List<Field> tags = tags();
    if (!tags.isEmpty()) {
      filter.accept(tags);
    }
    filter.accept(List.of(new Field("filters[waiting_for_reply]", "yes")));
  }

  /** A query with two filters, of which each leaves something out that the other lets pass. */
  List<Field> two(List<Field> query) {
    List<Field> both = new ArrayList<>(query);
    both.add(new Field(STATUS, "open"));
    Predicate<JsonNode> open = t -> !t.path("status").asString("").equals("closed");
    best(values(t -> Stream.of(t.path("client_priority")), open))
        .forEach(value -> both.add(new Field("filters[client_priority]", value)));
    return List.copyOf(both);
  }

  /** Two tags, of which neither is on all the tickets of the other; one where there is no other. */
  private List<Field> tags() {
    Map<String, Long> counts =
        values(t -> t.path("tags").valueStream().map(tag -> tag.path("id")), t -> true);
    List<String> chosen = new ArrayList<>(best(counts));
    chosen.stream()
        .findFirst()
        .flatMap(first -> counts.keySet().stream()
            .filter(other -> alone(first, other) && alone(other, first))
            .findFirst())
        .ifPresent(chosen::add);
    return chosen.stream().map(tag -> new Field(TAGS, tag)).toList();
  }

  /** Whether some ticket carries this tag and not the other. */
  private boolean alone(String tag, String other) {
    return all.items()
        .map(ticket -> ticket
            .path("tags")
            .valueStream()
            .map(carried -> carried.path("id").asString(""))
            .toList())
        .anyMatch(tags -> tags.contains(tag) && !tags.contains(other));
  }

  /** How many tickets have each value. */
  private Map<String, Long> values(
      Function<JsonNode, Stream<JsonNode>> values, Predicate<JsonNode> which) {
    return all.items()
        .filter(which)
        .flatMap(ticket -> values
            .apply(ticket)
            .map(value -> value.asString(""))
            .filter(value -> !value.isEmpty() && !value.equals("0"))
            .distinct())
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
  }

  /** The value that about half of all tickets have, if any has one. */
  private List<String> best(Map<String, Long> counts) {
    long size = all.items().count();
    return counts.entrySet().stream()
        .min((a, b) ->
            Long.compare(Math.abs(2 * a.getValue() - size), Math.abs(2 * b.getValue() - size)))
        .map(Map.Entry::getKey)
        .stream()
        .toList();
  }
}
