package io.github.fluentsupportkit.conformance.engine;

/** The server cannot be reached, or does not let those in who were given; nothing can be judged. */
public final class CannotStartException extends Exception {

  private static final long serialVersionUID = 1L;

  CannotStartException(String message) {
    super(message);
  }
}
