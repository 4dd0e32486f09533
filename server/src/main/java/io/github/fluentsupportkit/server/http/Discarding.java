package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.request.QuietAsyncListener;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;

/** Throws away a body as it comes, while no thread waits for it, until all of it came or its time is over. */
final class Discarding implements ReadListener, QuietAsyncListener {

  private static final int CHUNK = 16 * 1024;

  private final AsyncContext context;
  private final ConnectionEnd connection;
  private final ServletInputStream in;
  private final byte[] chunk = new byte[CHUNK];

  private Discarding(HttpServletRequest request, AsyncContext context) throws IOException {
    this.context = context;
    this.connection = ConnectionEnd.of(request);
    this.in = request.getInputStream();
  }

  /** Begins, and returns at once. */
  static void begin(HttpServletRequest request, Duration longest) throws IOException {
    AsyncContext context = request.startAsync();
    context.setTimeout(longest.toMillis());
    Discarding discarding = new Discarding(request, context);
    context.addListener(discarding);
    discarding.in.setReadListener(discarding);
  }

  @Override
  public void onDataAvailable() throws IOException {
    while (in.isReady()) {
      if (in.read(chunk) < 0) {
        return;
      }
    }
  }

  @Override
  public void onAllDataRead() {
    context.complete();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    connection.now();
    context.complete();
  }

  @Override
  public void onError(Throwable failure) {
    connection.now();
    context.complete();
  }
}
