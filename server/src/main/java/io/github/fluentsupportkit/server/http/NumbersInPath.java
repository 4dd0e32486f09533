package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.errors.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** As in the real product, only digits in a path lead to a route, whoever asks for it. */
@Component
final class NumbersInPath implements HandlerInterceptor {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final Refusals refusals;

  NumbersInPath(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> variables) {
      for (Object value : variables.values()) {
        if (!DIGITS.matcher(String.valueOf(value)).matches()) {
          throw refusals.noRoute();
        }
      }
    }
    return true;
  }
}
