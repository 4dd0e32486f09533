package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that most likely have one cause.
 *
 * @param fingerprint that of the most telling finding, by which pages and services link to the group
 * @param check the id of the check
 * @param severity that of the worst
 * @param standing {@link Standing#NEW} if one of them is new
 * @param operations the ids of all operations that are concerned
 * @param findings all of them, the most telling first
 */
public record Group(
    String fingerprint,
    String check,
    Severity severity,
    Standing standing,
    List<String> operations,
    List<Judged> findings) {

  /** The most telling finding of each place; a place has a fingerprint of its own. */
  public List<Judged> places() {
    Map<String, Judged> places = new LinkedHashMap<>();
    findings.forEach(judged -> places.putIfAbsent(judged.fingerprint(), judged));
    return List.copyOf(places.values());
  }

  /** The most telling one. */
  public Judged first() {
    return findings.get(0);
  }
}
