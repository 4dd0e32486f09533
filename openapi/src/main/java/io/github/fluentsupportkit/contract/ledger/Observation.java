package io.github.fluentsupportkit.contract.ledger;

import io.github.fluentsupportkit.contract.conformance.Exchange;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that recorded cases show.
 *
 * @param cases the names of the cases
 * @param releases the releases in which they show it; empty for all of the entry
 * @param status of the answer, or 0 for any
 * @param pointer JSON pointer into the body of the answer; empty for the whole
 * @param matches a regular expression for the value as JSON writes it, {@code absent} for none, or null
 *     where the status says it all
 */
public record Observation(
    Set<String> cases,
    Set<String> releases,
    int status,
    String pointer,
    @Nullable String matches) {

  /** Whether an exchange shows it. */
  public boolean isSeenIn(Exchange exchange) {
    if (status != 0 && status != exchange.status()) {
      return false;
    }
    if (matches == null) {
      return true;
    }
    JsonNode value = exchange.body() == null ? null : exchange.body().at(pointer);
    if (matches.equals("absent")) {
      return value == null || value.isMissingNode();
    }
    return value != null && Objects.toString(value).matches(matches);
  }
}
