package io.github.fluentsupportkit.server.auth;

import io.github.fluentsupportkit.server.errors.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets those through to an operation who may call it: 401 for nobody, 403 for the wrong ones. */
@Component
public final class AccessCheck implements HandlerInterceptor {

  private final Refusals refusals;
  private final CurrentCaller current;

  AccessCheck(Refusals refusals, CurrentCaller current) {
    this.refusals = refusals;
    this.current = current;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      check(method.getMethodAnnotation(AllowedTo.class));
    }
    return true;
  }

  private void check(@Nullable AllowedTo allowed) {
    if (allowed == null || allowed.value() == Audience.NOBODY) {
      throw refusals.noRoute();
    }
    if (!allowed.value().admits(current.caller())) {
      throw refusals.notPermitted();
    }
  }
}
