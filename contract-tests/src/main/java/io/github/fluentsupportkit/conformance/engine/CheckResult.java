package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.List;

/**
 * What came of one check.
 *
 * @param about the check
 * @param outcome what came of it
 * @param reason why it was not checked; empty otherwise
 * @param examined the requests that it looked at
 * @param findings what it found
 */
public record CheckResult(
    About about, Outcome outcome, String reason, List<Step> examined, List<Judged> findings) {

  /** What comes of a check. */
  public enum Outcome {
    /** It looked, and all was well, or worth an information only. */
    PASSED,
    /** It found something that counts. */
    FAILED,
    /** All that it found is known or accepted. */
    TOLERATED,
    /** It had nothing to look at. */
    NOT_CHECKED
  }
}
