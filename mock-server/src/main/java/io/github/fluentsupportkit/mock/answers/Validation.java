package io.github.fluentsupportkit.mock.answers;

import io.github.fluentsupportkit.contract.conformance.FieldViolation;

/** How much the mock minds what a request says. */
public enum Validation {
  /** Refuses everything that the documentation does not allow. */
  STRICT,
  /** Refuses only what real releases refuse; paths and methods that work in none do not exist. */
  PRODUCT,
  /** Takes everything. */
  OFF;

  boolean minds(FieldViolation violation) {
    return switch (this) {
      case STRICT -> true;
      case PRODUCT -> violation.enforced();
      case OFF -> false;
    };
  }
}
