package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.errors.ErrorWriter;
import io.github.fluentsupportkit.server.errors.Failures;
import io.github.fluentsupportkit.server.request.QuietAsyncListener;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id, and writes one line about it when it is answered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class AccessLog extends OncePerRequestFilter {

  /** The header that carries the id of a request, both ways. */
  static final String REQUEST_ID = "X-Request-Id";

  private static final Logger BROKEN = LoggerFactory.getLogger(AccessLog.class);
  private static final String START = AccessLog.class.getName();
  private static final Pattern USABLE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final Failures failures;
  private final ErrorWriter errors;

  AccessLog(Failures failures, ErrorWriter errors) {
    this.failures = failures;
    this.errors = errors;
  }

  /** Requests that had to wait for their body come back so, and are answered then. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    Start start = start(request);
    MDC.put("request", start.id());
    response.setHeader(REQUEST_ID, start.id());
    try {
      chain.doFilter(request, response);
    } catch (IOException e) {
      // The client went away; there is nobody left to answer.
      BROKEN.debug("A connection broke", e);
    } catch (Exception e) {
      errors.write(failures.refusal(e), response);
    } finally {
      if (request.isAsyncStarted()) {
        request
            .getAsyncContext()
            .addListener(new LineAtTheEnd(start, new AtomicBoolean()), request, response);
      } else if (!isAsyncDispatch(request)) {
        start.line(request, response);
      }
      MDC.remove("request");
    }
  }

  private static Start start(HttpServletRequest request) {
    if (request.getAttribute(START) instanceof Start known) {
      return known;
    }
    Start start = new Start(id(request.getHeader(REQUEST_ID)), System.nanoTime());
    request.setAttribute(START, start);
    return start;
  }

  private static String id(@Nullable String sent) {
    return sent != null && USABLE_ID.matcher(sent).matches()
        ? sent
        : UUID.randomUUID().toString();
  }

  /** When a request came, and its id. */
  private record Start(String id, long nanos) {

    void line(ServletRequest request, ServletResponse response) {
      long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - nanos);
      AccessLine.write((HttpServletRequest) request, (HttpServletResponse) response, id, micros);
    }
  }

  /** Writes the line about a request that has to wait for its body. One that fails is complete more than once. */
  private record LineAtTheEnd(Start start, AtomicBoolean written) implements QuietAsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      if (written.compareAndSet(false, true)) {
        start.line(event.getSuppliedRequest(), event.getSuppliedResponse());
      }
    }
  }
}
