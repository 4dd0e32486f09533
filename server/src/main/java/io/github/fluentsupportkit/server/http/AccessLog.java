package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.errors.ErrorWriter;
import io.github.fluentsupportkit.server.errors.Failures;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
  private static final Pattern USABLE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final Failures failures;
  private final ErrorWriter errors;

  AccessLog(Failures failures, ErrorWriter errors) {
    this.failures = failures;
    this.errors = errors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    long start = System.nanoTime();
    String id = id(request.getHeader(REQUEST_ID));
    MDC.put("request", id);
    response.setHeader(REQUEST_ID, id);
    try {
      chain.doFilter(request, response);
    } catch (IOException e) {
      // The client went away; there is nobody left to answer.
      BROKEN.debug("A connection broke", e);
    } catch (Exception e) {
      errors.write(failures.refusal(e), response);
    } finally {
      AccessLine.write(
          request, response, id, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
      MDC.remove("request");
    }
  }

  private static String id(@Nullable String sent) {
    return sent != null && USABLE_ID.matcher(sent).matches()
        ? sent
        : UUID.randomUUID().toString();
  }
}
