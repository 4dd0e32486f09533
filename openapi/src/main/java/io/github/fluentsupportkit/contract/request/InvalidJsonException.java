package io.github.fluentsupportkit.contract.request;

/** A body calls itself JSON and is not; WordPress answers 400 {@code rest_invalid_json}. */
public final class InvalidJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  InvalidJsonException(String message) {
    super(message);
  }
}
