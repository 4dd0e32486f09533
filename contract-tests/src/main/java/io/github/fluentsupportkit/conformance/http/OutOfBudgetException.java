package io.github.fluentsupportkit.conformance.http;

/** No further request may be sent, as all that were allowed are used up, or somebody wants to stop. */
public final class OutOfBudgetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public OutOfBudgetException(String message) {
    super(message);
  }
}
