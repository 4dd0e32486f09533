package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The whole list, with which filtered ones are compared: read to its end, and restricted by nothing but maybe a search. */
final class Reference {

  /** A filter that lets all pass. */
  private static final Field EVERYTHING = new Field("filters[status_type]", "all");

  private static final List<String> HARMLESS = List.of("per_page", "page");

  private final List<Walk> wholes;

  private Reference(List<Walk> wholes) {
    this.wholes = wholes;
  }

  static Reference of(Transcript transcript, String operation) {
    return new Reference(transcript.walks(operation).filter(Reference::isWhole).toList());
  }

  /** Whether a list was read to its end, and is restricted by nothing but maybe a search. */
  static boolean isWhole(Walk walk) {
    return walk.complete()
        && walk.query().stream()
            .allMatch(f -> HARMLESS.contains(f.name()) || f.name().equals("search"));
  }

  /** Whether there is a whole list to compare it with. */
  boolean covers(Walk walk) {
    return whole(walk).isPresent();
  }

  /** The ids of what the whole list has, a restricted one has to have, and has not. */
  Set<Long> missing(Walk walk, Predicate<JsonNode> demanded) {
    Set<Long> missing = whole(walk).stream()
        .flatMap(Walk::items)
        .filter(demanded)
        .map(item -> item.path("id").asLong(0))
        .collect(Collectors.toCollection(TreeSet::new));
    walk.ids().forEach(missing::remove);
    return missing;
  }

  /** The requests of the whole list. */
  Step[] steps() {
    return wholes.stream().limit(1).flatMap(w -> w.pages().stream()).toArray(Step[]::new);
  }

  /** Whether a list is restricted by more than a search. */
  static boolean isFiltered(Walk walk) {
    return walk.query().stream()
        .filter(f -> f.name().startsWith("filters[") || f.name().equals("status"))
        .anyMatch(f -> !f.equals(EVERYTHING));
  }

  /** A filter is compared with the list of the same search, and a search with the list of all. */
  private Optional<Walk> whole(Walk walk) {
    Optional<Walk> sameSearch = wholes.stream()
        .filter(whole -> whole != walk && isOf(whole, walk.parameter("search")))
        .findFirst();
    return isFiltered(walk)
        ? sameSearch
        : sameSearch.or(() -> wholes.stream().filter(whole -> isOf(whole, "")).findFirst());
  }

  private static boolean isOf(Walk whole, String search) {
    return whole.parameter("search").equals(search);
  }
}
