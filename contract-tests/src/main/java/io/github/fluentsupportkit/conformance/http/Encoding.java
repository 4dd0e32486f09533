package io.github.fluentsupportkit.conformance.http;

import java.util.Locale;

/** The four ways in which WordPress takes parameters. */
public enum Encoding {
  /** Behind the question mark, whatever the method. */
  QUERY,
  /** {@code application/x-www-form-urlencoded}. */
  FORM,
  /** {@code multipart/form-data}. */
  MULTIPART,
  /** {@code application/json}. */
  JSON;

  /** In words. */
  @Override
  public String toString() {
    return this == JSON ? "JSON" : name().toLowerCase(Locale.ROOT);
  }
}
