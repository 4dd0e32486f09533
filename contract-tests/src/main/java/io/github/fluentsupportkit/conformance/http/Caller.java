package io.github.fluentsupportkit.conformance.http;

import java.util.Locale;

/** Who sends a request. */
public enum Caller {
  /** A WordPress administrator who is an agent with every permission. */
  ADMINISTRATOR,
  /** An agent with fewer permissions. */
  AGENT,
  /** A WordPress user who is no agent. */
  CUSTOMER,
  /** Somebody without an Authorization header. */
  NOBODY,
  /** The administrator's name with a password that is not theirs. */
  WRONG_PASSWORD,
  /** The administrator's name with their password and one letter more. */
  LONGER_PASSWORD,
  /** The administrator's name with no password at all. */
  EMPTY_PASSWORD,
  /** A name that nobody has. */
  UNKNOWN_USER,
  /** Name and password in clear text behind {@code BASIC}, as the documentation shows them. */
  CLEAR_TEXT,
  /** Basic credentials that are no base64. */
  MALFORMED;

  /** Whether the credentials are wrong on purpose, so that a server may slow their sender down with 429. */
  public boolean isImpostor() {
    return this == WRONG_PASSWORD
        || this == LONGER_PASSWORD
        || this == EMPTY_PASSWORD
        || this == UNKNOWN_USER
        || this == MALFORMED
        || this == CLEAR_TEXT;
  }

  /** In words, such as {@code wrong password}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
