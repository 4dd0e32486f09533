package io.github.fluentsupportkit.conformance.transcript;

import io.github.fluentsupportkit.contract.request.Field;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A list, read page by page.
 *
 * @param operation the operation's id
 * @param envelope the name of the page in the answer, such as {@code tickets}
 * @param query the parameters that all pages share
 * @param pages the pages from the first one on
 * @param complete whether it was read to its end
 */
public record Walk(
    String operation, String envelope, List<Field> query, List<Step> pages, boolean complete) {

  /** Whether every page was answered as it should be. */
  public boolean succeeded() {
    return !pages.isEmpty()
        && pages.stream().allMatch(p -> p.succeeded() && page(p).isObject());
  }

  /** The page of one of its answers. */
  public JsonNode page(Step step) {
    return step.json().path(envelope);
  }

  /** All items that were read. */
  public Stream<JsonNode> items() {
    return pages.stream().flatMap(p -> page(p).path("data").valueStream());
  }

  /** The ids of all items in their order. */
  public List<Long> ids() {
    return items().map(item -> item.path("id").asLong(0)).toList();
  }

  /** What the first page says of the number of all items; -1 if nothing. */
  public long total() {
    return pages.isEmpty() ? -1 : page(pages.get(0)).path("total").asLong(-1);
  }

  /** The value of a parameter; empty if it was not sent. */
  public String parameter(String name) {
    return query.stream()
        .filter(f -> f.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  /** Whether a parameter was sent. */
  public boolean has(String name) {
    return query.stream().anyMatch(f -> f.name().equals(name));
  }
}
