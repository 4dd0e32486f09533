package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.List;

/** Gets told how a run goes on, to show it. */
public interface Listener {

  /** A request was answered. */
  void answered(Step step);

  /** The requests are sent, and their answers are being judged. */
  default void judging() {}

  /**
   * Somebody ended the program in the middle of a run, and what it created was deleted as far as possible. The program
   * ends behind this.
   *
   * @param left what could not be deleted, as sentences
   */
  default void interrupted(List<String> left) {}

  /** Whoever wants to know nothing. */
  static Listener silent() {
    return step -> {};
  }
}
