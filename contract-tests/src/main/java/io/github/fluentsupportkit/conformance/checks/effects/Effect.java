package io.github.fluentsupportkit.conformance.checks.effects;

import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.List;

/**
 * Something that is different after requests that should not have changed anything.
 *
 * @param suspects the refused requests that may have caused it, at least one; the likeliest first
 * @param shownBy the requests that show it
 * @param where JSON pointer into the first of them, or what it is about
 * @param expected what should be there
 * @param actual what is there
 * @param what what happened, as the end of a sentence such as {@code created a ticket}
 */
public record Effect(
    List<Step> suspects,
    List<Step> shownBy,
    String where,
    String expected,
    String actual,
    String what) {

  /** The operation that caused it. */
  public String operation() {
    return suspects.get(0).operation();
  }
}
