package io.github.fluentsupportkit.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Names the methods of a path to those who may use it, as WordPress does; of a path that only the documentation knows
 * the contract names none.
 */
@Component
final class AllowHeader implements HandlerInterceptor {

  private final Routes routes;
  private final Map<Object, String> methods = new ConcurrentHashMap<>();

  AllowHeader(Routes routes) {
    this.routes = routes;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (pattern != null && !isDeprecated(handler)) {
      String allow = methods.computeIfAbsent(
          pattern, p -> String.join(", ", routes.methodsAt(request.getRequestURI())));
      if (!allow.isEmpty()) {
        response.setHeader("Allow", allow);
      }
    }
    return true;
  }

  private static boolean isDeprecated(Object handler) {
    return handler instanceof HandlerMethod method && method.hasMethodAnnotation(Deprecated.class);
  }
}
