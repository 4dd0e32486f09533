package io.github.fluentsupportkit.server.request;

import io.github.fluentsupportkit.server.errors.ErrorWriter;
import io.github.fluentsupportkit.server.errors.Refusals;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in a body as it comes, while no thread waits for it, and sends the request on when all of it is there, or when
 * its time is over. Of one that turns out too large the rest is read and thrown away, so that its sender gets to see
 * the answer.
 */
final class BodyArrival implements ReadListener, QuietAsyncListener {

  private static final Logger LOG = LoggerFactory.getLogger(BodyArrival.class);
  private static final int CHUNK = 16 * 1024;

  private final HttpServletRequest request;
  private final AsyncContext context;
  private final ServletInputStream in;
  private final long largest;
  private final Refusals refusals;
  private final ErrorWriter errors;
  private final ByteArrayOutputStream bytes;
  private final byte[] chunk = new byte[CHUNK];
  private final AtomicBoolean ended = new AtomicBoolean();
  private boolean tooLarge;

  private BodyArrival(
      HttpServletRequest request,
      AsyncContext context,
      ByteArrayOutputStream bytes,
      long largest,
      Refusals refusals,
      ErrorWriter errors)
      throws IOException {
    this.request = request;
    this.context = context;
    this.bytes = bytes;
    this.in = request.getInputStream();
    this.largest = largest;
    this.refusals = refusals;
    this.errors = errors;
  }

  /**
   * Begins to wait, and returns at once.
   *
   * @param bytes what has come already
   * @param largest so many bytes it may have
   * @param longest so long it may take
   */
  static void await(
      HttpServletRequest request,
      ByteArrayOutputStream bytes,
      long largest,
      Duration longest,
      Refusals refusals,
      ErrorWriter errors)
      throws IOException {
    AsyncContext context = request.startAsync();
    context.setTimeout(longest.toMillis());
    BodyArrival arrival = new BodyArrival(request, context, bytes, largest, refusals, errors);
    context.addListener(arrival);
    arrival.in.setReadListener(arrival);
  }

  @Override
  public void onDataAvailable() throws IOException {
    while (!ended.get() && in.isReady()) {
      int count = in.read(chunk);
      if (count < 0) {
        return;
      }
      tooLarge |= bytes.size() + count > largest;
      if (tooLarge) {
        bytes.reset();
      } else {
        bytes.write(chunk, 0, count);
      }
    }
  }

  @Override
  public void onAllDataRead() {
    end(tooLarge ? Body.refused(refusals.tooLarge()) : Body.of(bytes.toByteArray()));
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    end(Body.refused(tooLarge ? refusals.tooLarge() : refusals.tooSlow()));
  }

  /** The body is none, or its sender went away. The connection ends after this, so now is the time to say so. */
  @Override
  public void onError(Throwable failure) {
    if (ended.compareAndSet(false, true)) {
      try {
        HttpServletResponse response = (HttpServletResponse) context.getResponse();
        errors.write(refusals.unreadable(), response);
        response.getOutputStream().close();
      } catch (IOException e) {
        LOG.debug("A connection broke", e);
      }
    }
  }

  private void end(Body body) {
    if (ended.compareAndSet(false, true)) {
      body.attachTo(request);
      context.dispatch();
    }
  }
}
