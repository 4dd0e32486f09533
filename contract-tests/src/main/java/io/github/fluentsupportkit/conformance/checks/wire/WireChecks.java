package io.github.fluentsupportkit.conformance.checks.wire;

import io.github.fluentsupportkit.conformance.checks.Check;
import java.time.Duration;
import java.util.List;

/** Checks of the ways in which requests travel. */
public final class WireChecks {

  private WireChecks() {}

  /**
   * All of them, in the order in which people read them.
   *
   * @param slowest the longest that an answer may take
   */
  public static List<Check> all(Duration slowest) {
    return List.of(
        new Encodings(), new MethodOverrides(), new Head(), new Parallel(), new Time(slowest));
  }
}
