package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.request.SiteAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers that WordPress puts on every answer, those for pages of other origins among them. WordPress lets every
 * origin in, which is safe here as there: nobody is logged in by a cookie, and no answer makes a browser ask for a
 * password that it would send along from then on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class ProductHeaders extends OncePerRequestFilter {

  private static final String EVERY = "*";

  private final Set<String> origins;

  ProductHeaders(@Value("${help-desk.cors.allowed-origins}") Set<String> origins) {
    this.origins = Set.copyOf(origins);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setCharacterEncoding("UTF-8");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Link", "<" + SiteAddress.of(request) + "/wp-json/>; rel=\"https://api.w.org/\"");
    response.setHeader("Access-Control-Expose-Headers", "X-WP-Total, X-WP-TotalPages, Link");
    response.setHeader(
        "Access-Control-Allow-Headers",
        "Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type");
    response.setHeader("Cache-Control", "no-cache, must-revalidate, max-age=0");
    response.setHeader("Vary", "Origin");
    String origin = request.getHeader("Origin");
    if (origin != null && (origins.contains(EVERY) || origins.contains(origin))) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Allow-Methods", "OPTIONS, GET, POST, PUT, PATCH, DELETE");
      response.setHeader("Access-Control-Allow-Credentials", "true");
    }
    chain.doFilter(request, response);
  }
}
