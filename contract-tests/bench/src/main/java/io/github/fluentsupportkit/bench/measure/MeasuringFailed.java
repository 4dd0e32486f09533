package io.github.fluentsupportkit.bench.measure;

/** Something does not work as it has to for its speed to mean anything; the message is for people. */
public final class MeasuringFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what. */
  public MeasuringFailed(String message) {
    super(message);
  }

  /** Says what, and what was behind it. */
  public MeasuringFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
