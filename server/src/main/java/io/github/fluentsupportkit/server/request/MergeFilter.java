package io.github.fluentsupportkit.server.request;

import io.github.fluentsupportkit.server.errors.ErrorWriter;
import io.github.fluentsupportkit.server.errors.Refusal;
import io.github.fluentsupportkit.server.errors.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges what a request says into one tree, by top-level name as WordPress does: a form replaces what the query
 * says, JSON replaces both. A body without content type is a form; one of an unknown type says nothing.
 */
@Component
@Order(MergeFilter.AFTER_BODIES)
final class MergeFilter extends OncePerRequestFilter {

  static final int AFTER_BODIES = BodyFilter.AFTER_AUTHENTICATION + 1;

  private static final String OVERRIDE_HEADER = "X-HTTP-Method-Override";
  private static final String OVERRIDE_PARAMETER = "_method";
  /** The servlet would answer it by itself, with all that was sent. */
  private static final String TRACE = "TRACE";

  private static final String MULTIPART = "multipart/form-data";

  private static final ObjectReader JSON = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build()
      .readerFor(JsonNode.class);

  private final Refusals refusals;
  private final ErrorWriter errors;

  MergeFilter(Refusals refusals, ErrorWriter errors) {
    this.refusals = refusals;
    this.errors = errors;
  }

  /** Requests that had to wait for their body come back so. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String queryString = request.getQueryString();
    List<Pair> query = queryString == null ? List.of() : Pair.parse(queryString);
    String method = method(request, query);
    if (method.equals(TRACE)) {
      errors.write(refusals.noRoute(), response);
      return;
    }
    Parameters parameters;
    try {
      parameters = merged(request, Brackets.tree(query));
    } catch (Refusal refusal) {
      errors.write(refusal, response);
      return;
    }
    parameters.attachTo(request);
    chain.doFilter(new MergedRequest(request, method, parameters), response);
  }

  /** The method meant: {@code _method} in the query, else the header, else the one that was sent. */
  private static String method(HttpServletRequest request, List<Pair> query) {
    String meant = request.getMethod();
    String header = request.getHeader(OVERRIDE_HEADER);
    if (header != null && !header.isBlank()) {
      meant = header;
    }
    for (Pair pair : query) {
      if (pair.name().equals(OVERRIDE_PARAMETER) && !pair.value().isBlank()) {
        meant = pair.value();
      }
    }
    return meant.strip().toUpperCase(Locale.ROOT);
  }

  private Parameters merged(HttpServletRequest request, ObjectNode tree) {
    String type = mediaType(request.getContentType());
    byte[] body = Body.of(request).bytes();
    if (body.length > 0 && type.equals(MULTIPART)) {
      List<Pair> fields = new MultipartForm(request.getContentType(), body).fields(refusals);
      tree.setAll(Brackets.tree(fields));
    }
    if (body.length > 0 && isJson(type)) {
      return json(body, tree);
    }
    if (body.length > 0 && isForm(type)) {
      tree.setAll(Brackets.tree(Pair.parse(new String(body, StandardCharsets.UTF_8))));
    }
    return Parameters.of(tree);
  }

  private static Parameters json(byte[] body, ObjectNode tree) {
    try {
      JsonNode node = JSON.readTree(body);
      if (node.isMissingNode()) {
        return Parameters.broken();
      }
      if (node instanceof ObjectNode object) {
        tree.setAll(object);
      }
      return Parameters.of(tree);
    } catch (JacksonException e) {
      return Parameters.broken();
    }
  }

  private static String mediaType(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType;
    int semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isJson(String type) {
    return type.equals("application/json")
        || type.startsWith("application/") && type.endsWith("+json");
  }

  private static boolean isForm(String type) {
    return type.isEmpty() || type.equals("application/x-www-form-urlencoded");
  }
}
