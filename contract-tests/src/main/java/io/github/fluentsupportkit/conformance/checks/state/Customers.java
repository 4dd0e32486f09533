package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.transcript.Change;

/** What changes say of customers. */
final class Customers {

  private Customers() {}

  /** The customer that a change is about, or 0. */
  static long id(Change change) {
    return change.target().customers().stream().findFirst().orElse(0L);
  }

  /** Whether this is one request to change a customer, whatever came of it. */
  static boolean isUpdate(Change change) {
    return change.actions().size() == 1 && change.action().operation().equals("updateCustomer");
  }
}
