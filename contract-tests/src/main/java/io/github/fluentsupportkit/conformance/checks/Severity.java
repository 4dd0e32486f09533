package io.github.fluentsupportkit.conformance.checks;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
  /** A client that follows the contract fails, loses data, or sees what it must not. */
  ERROR,
  /** A client has to work around it, or it is a sign of worse. */
  WARNING,
  /** Worth knowing, and no reason to say that the server does not conform. */
  INFORMATION;

  /** In small letters, as reports write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
