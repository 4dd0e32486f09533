package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.errors.ErrorWriter;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.request.SiteAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers {@code OPTIONS} as WordPress does, to a browser's preflight as to anybody: with the methods of the route,
 * without credentials.
 */
@Component
@Order(10)
final class RouteDescriptions extends OncePerRequestFilter {

  private final Routes routes;
  private final Refusals refusals;
  private final ErrorWriter errors;

  RouteDescriptions(Routes routes, Refusals refusals, ErrorWriter errors) {
    this.routes = routes;
    this.refusals = refusals;
    this.errors = errors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!request.getMethod().equals("OPTIONS")) {
      chain.doFilter(request, response);
      return;
    }
    List<String> methods = routes.methodsAt(request.getRequestURI());
    if (methods.isEmpty()) {
      errors.write(refusals.noRoute(), response);
      return;
    }
    response.setHeader("Allow", String.join(", ", methods));
    response.setContentType("application/json");
    response
        .getOutputStream()
        .write(JsonMapper.shared()
            .writeValueAsBytes(
                description(methods, SiteAddress.of(request) + request.getRequestURI())));
  }

  private static ObjectNode description(List<String> methods, String address) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("namespace", HttpSetup.NAMESPACE);
    ArrayNode all = body.putArray("methods");
    ArrayNode endpoints = body.putArray("endpoints");
    for (String method : methods) {
      all.add(method);
      ObjectNode endpoint = endpoints.addObject();
      endpoint.putArray("methods").add(method);
      endpoint.putArray("args");
    }
    body.putObject("_links").putArray("self").addObject().put("href", address);
    return body;
  }
}
