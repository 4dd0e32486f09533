package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.List;

/**
 * Findings that most likely have one cause.
 *
 * @param fingerprint stays the same from run to run, so that a baseline can name it
 * @param check the id of the check
 * @param severity that of the worst
 * @param standing {@link Standing#NEW} if one of them is new
 * @param operations the ids of the operations that are concerned
 * @param findings all of them, the most telling first
 */
public record Group(
    String fingerprint,
    String check,
    Severity severity,
    Standing standing,
    List<String> operations,
    List<Judged> findings) {

  /** The most telling one. */
  public Judged first() {
    return findings.get(0);
  }
}
