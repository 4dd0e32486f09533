package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.engine.CheckResult.Outcome;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import java.util.Locale;

/** The verdict in one word. */
public enum Conclusion {
  /** Everything that was checked is as it should be. */
  CONFORMS("Conforms"),
  /** Nothing is wrong but what is known of the release or accepted by the baseline. */
  CONFORMS_WITH_TOLERATED("Conforms, apart from what is known or accepted"),
  /** Something counts against the server. */
  FAILS("Does not conform"),
  /** No check had anything to look at, so nobody knows. */
  NOTHING_CHECKED("Nothing was checked");

  private final String words;

  Conclusion(String words) {
    this.words = words;
  }

  /** That of a verdict. */
  public static Conclusion of(Verdict verdict) {
    if (!verdict.conforms()) {
      return FAILS;
    }
    if (verdict.count(Outcome.TOLERATED) > 0) {
      return CONFORMS_WITH_TOLERATED;
    }
    return verdict.count(Outcome.PASSED) > 0 ? CONFORMS : NOTHING_CHECKED;
  }

  /** As people read it. */
  public String words() {
    return words;
  }

  /** As machines read it, such as {@code nothing-checked}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
