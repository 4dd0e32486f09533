package io.github.fluentsupportkit.contract.ledger;

import java.util.Set;

/**
 * A finding of the conformance tester that an entry accounts for, where no {@link
 * io.github.fluentsupportkit.contract.conformance.Difference} says the same: what only several exchanges together show.
 *
 * @param check the id of the check
 * @param releases the releases in which it finds something; empty for all of the entry
 * @param severities how bad the finding may be, such as {@code warning}; empty for any
 * @param where the parameter, header or pointer that it names, with {@code *} and {@code **} as in {@link Explanation};
 *     empty for any
 */
public record KnownFinding(
    String check, Set<String> releases, Set<String> severities, String where) {

  boolean covers(String release, String found, String severity, String place) {
    return check.equals(found)
        && appliesTo(release)
        && (severities.isEmpty() || severities.contains(severity))
        && isAt(place);
  }

  /** Whether it is about this release of the entry's. */
  public boolean appliesTo(String release) {
    return releases.isEmpty() || releases.contains(release);
  }

  /** Whether it is about this place. */
  public boolean isAt(String place) {
    return PlacePattern.matches(where, place);
  }
}
