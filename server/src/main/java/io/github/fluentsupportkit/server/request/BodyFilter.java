package io.github.fluentsupportkit.server.request;

import io.github.fluentsupportkit.server.auth.CurrentCaller;
import io.github.fluentsupportkit.server.errors.ErrorWriter;
import io.github.fluentsupportkit.server.errors.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gets the bodies of requests. Of somebody who is not logged in none is read: whatever it says, it changes nothing.
 * Nor is one that is too large and says so before.
 */
@Component
@Order(BodyFilter.AFTER_AUTHENTICATION)
final class BodyFilter extends OncePerRequestFilter {

  static final int AFTER_AUTHENTICATION = 0;

  private final Refusals refusals;
  private final ErrorWriter errors;
  private final long largest;
  private final Duration longest;

  BodyFilter(
      Refusals refusals,
      ErrorWriter errors,
      @Value("${help-desk.limits.request-size}") DataSize largest,
      @Value("${help-desk.limits.request-time}") Duration longest) {
    this.refusals = refusals;
    this.errors = errors;
    this.largest = largest.toBytes();
    this.longest = longest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (UnreadBody.isAnnounced(request) && CurrentCaller.loginOf(request) != null) {
      if (request.getContentLengthLong() > largest) {
        Body.refused(refusals.tooLarge()).attachTo(request);
      } else {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!UnreadBody.take(request, bytes)) {
          BodyArrival.await(request, bytes, largest, longest, refusals, errors);
          return;
        }
        Body.of(bytes.toByteArray()).attachTo(request);
      }
    }
    chain.doFilter(request, response);
  }
}
