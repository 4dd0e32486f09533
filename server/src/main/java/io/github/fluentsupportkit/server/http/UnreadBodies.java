package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.request.UnreadBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends answers that came before all of the request was read: at once, and with the announcement that the connection
 * ends. What still comes is thrown away for a while, because a sender who is cut off may never see the answer; left to
 * itself, Tomcat would have a thread wait for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class UnreadBodies extends OncePerRequestFilter {

  private final Duration longest;

  UnreadBodies(@Value("${help-desk.limits.request-time}") Duration longest) {
    this.longest = longest;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    if (request.isAsyncStarted()
        || !UnreadBody.isAnnounced(request)
        || request.getInputStream().isFinished()) {
      return;
    }
    boolean waited = isAsyncDispatch(request);
    if (!waited && UnreadBody.take(request, OutputStream.nullOutputStream())) {
      return;
    }
    ConnectionEnd end = ConnectionEnd.of(request);
    end.announce();
    if (waited) {
      end.now();
    } else {
      Discarding.begin(request, longest);
    }
  }
}
