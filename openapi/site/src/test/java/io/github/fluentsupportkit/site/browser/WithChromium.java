package io.github.fluentsupportkit.site.browser;

import java.lang.reflect.Type;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the browser or a window of it, as parameters of their constructor or their methods.
 *
 * <p>All classes share one browser, which is started for the first and closed after the last. A window is new, and closed
 * with what asked for it. Where there is no browser the class is skipped, and says so; on a CI server it fails.
 */
public final class WithChromium implements ExecutionCondition, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(WithChromium.class);
  private static final Set<Type> GIVEN = Set.of(Chromium.class, Window.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.isThere() || "true".equals(System.getenv("CI"))
        ? ConditionEvaluationResult.enabled("")
        : ConditionEvaluationResult.disabled(Chromium.MISSING);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return GIVEN.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Chromium chromium = context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    if (parameter.getParameter().getType().equals(Chromium.class)) {
      return chromium;
    }
    Window window = chromium.window();
    context.getStore(NAMESPACE).put(window, window);
    return window;
  }
}
