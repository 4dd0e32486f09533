package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.auth.AllowedTo;
import io.github.fluentsupportkit.server.auth.Audience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Which methods there are at which path of the API. */
@Component
final class Routes {

  private static final List<String> USUAL_ORDER = List.of("GET", "POST", "PUT", "DELETE");

  private final ObjectProvider<RequestMappingHandlerMapping> mapping;

  Routes(
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  /** The methods at a path, in the order in which WordPress names them; none if there is no such path. */
  List<String> methodsAt(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    TreeSet<String> methods = new TreeSet<>(Comparator.comparingInt(USUAL_ORDER::indexOf));
    for (Map.Entry<RequestMappingInfo, HandlerMethod> route : routes().entrySet()) {
      if (isServed(route.getValue()) && matches(route.getKey(), parsed)) {
        route.getKey().getMethodsCondition().getMethods().stream()
            .map(RequestMethod::name)
            .forEach(methods::add);
      }
    }
    return new ArrayList<>(methods);
  }

  private Map<RequestMappingInfo, HandlerMethod> routes() {
    return mapping.getObject().getHandlerMethods();
  }

  private static boolean isServed(HandlerMethod method) {
    AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
    return allowed != null && allowed.value() != Audience.NOBODY;
  }

  private static boolean matches(RequestMappingInfo route, PathContainer path) {
    for (PathPattern pattern :
        Objects.requireNonNull(route.getPathPatternsCondition()).getPatterns()) {
      PathPattern.PathMatchInfo match = pattern.matchAndExtract(path);
      if (match != null
          && match.getUriVariables().values().stream().allMatch(v -> v.matches("[0-9]+"))) {
        return true;
      }
    }
    return false;
  }
}
