package io.github.fluentsupportkit.server.docs;

import io.github.fluentsupportkit.site.serving.PublishedSite;
import io.github.fluentsupportkit.site.serving.ServedBy;
import io.github.fluentsupportkit.site.serving.SiteAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what belongs to the documentation, for everybody, and before passwords are looked at and WordPress's headers
 * are set: nothing of the API is in it. What is no file of it goes on, and meets no route, unless a browser asks.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
final class SiteFilter extends OncePerRequestFilter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final PublishedSite site;
  private final boolean enabled;

  /**
   * The console of a help desk that says nothing of itself knows nobody's password, and the guide's commands, which change
   * and delete, stay those for a sandbox.
   */
  SiteFilter(ObjectProvider<ServedBy> server, @Value("${help-desk.docs.enabled}") boolean enabled) {
    this.enabled = enabled;
    this.site =
        new PublishedSite(server.getIfAvailable(() -> new ServedBy("This help desk", "", "", "")));
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !enabled
        || !METHODS.contains(request.getMethod())
        || !PublishedSite.isAt(request.getServletPath());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SiteAnswer> answer = site.answer(request.getServletPath(), request::getHeader);
    if (answer.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(answer.get().status());
    answer.get().headers().forEach(response::setHeader);
    response.setContentLength(answer.get().body().length);
    // Tomcat leaves the body of a HEAD away itself.
    response.getOutputStream().write(answer.get().body());
  }
}
