package io.github.fluentsupportkit.contract.ledger;

import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.Set;

/**
 * A sort of difference that an entry accounts for.
 *
 * @param kind its kind
 * @param releases the releases in which it does; empty for all of the entry
 * @param statuses the statuses of the answer; empty for any
 * @param pointer where, with {@code *} for any key or position, and {@code **} for anything below
 * @param rules the rules that are broken; empty for any
 */
public record Explanation(
    Difference.Kind kind,
    Set<String> releases,
    Set<Integer> statuses,
    String pointer,
    Set<String> rules) {

  boolean covers(String release, Difference difference) {
    return kind == difference.kind()
        && (releases.isEmpty() || releases.contains(release))
        && (statuses.isEmpty() || statuses.contains(difference.status()))
        && (rules.isEmpty() || rules.contains(difference.rule()))
        && PlacePattern.matches(pointer, difference.pointer());
  }
}
