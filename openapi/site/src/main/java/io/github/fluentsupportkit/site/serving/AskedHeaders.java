package io.github.fluentsupportkit.site.serving;

import org.jspecify.annotations.Nullable;

/** The headers of a request. */
@FunctionalInterface
public interface AskedHeaders {

  /** The value of one, by its name in any case; null if the request does not have it. */
  @Nullable String get(String name);
}
