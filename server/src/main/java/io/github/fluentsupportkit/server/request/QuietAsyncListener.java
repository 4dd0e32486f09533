package io.github.fluentsupportkit.server.request;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Hears of a request that waits only what it says itself; the servlet API wants all four said. */
public interface QuietAsyncListener extends AsyncListener {

  @Override
  default void onComplete(AsyncEvent event) {}

  @Override
  default void onTimeout(AsyncEvent event) {}

  /** A listener for the body is told as well, and of what went wrong. */
  @Override
  default void onError(AsyncEvent event) {}

  @Override
  default void onStartAsync(AsyncEvent event) {}
}
