package io.github.fluentsupportkit.site.browser;

import java.util.Set;

/** What a page was asked cannot be answered any more, since another one took its place. */
final class Left extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private static final Set<String> SAID = Set.of(
      "Inspected target navigated or closed",
      "Execution context was destroyed.",
      "Cannot find context with specified id");

  Left(String method) {
    super(method + ": another page took the place of the one that was asked");
  }

  /** Whether Chromium means this by an error. */
  static boolean meantBy(String error) {
    return SAID.contains(error);
  }
}
