package io.github.fluentsupportkit.bench.measure;

/**
 * What a figure is to reach.
 *
 * @param what it is about
 * @param measured what it came to
 * @param limit what it is to reach
 * @param atLeast whether it may not be less; otherwise it may not be more
 * @param unit of both
 */
public record Goal(String what, double measured, double limit, boolean atLeast, String unit) {

  /** One that is met by the limit or more. */
  public static Goal atLeast(String what, double measured, double limit, String unit) {
    return new Goal(what, measured, limit, true, unit);
  }

  /** One that is met by the limit or less. */
  public static Goal atMost(String what, double measured, double limit, String unit) {
    return new Goal(what, measured, limit, false, unit);
  }

  /** Whether it is reached. */
  public boolean met() {
    return atLeast ? measured >= limit : measured <= limit;
  }
}
