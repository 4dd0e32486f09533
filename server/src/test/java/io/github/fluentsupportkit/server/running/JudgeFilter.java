package io.github.fluentsupportkit.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import io.github.fluentsupportkit.contract.request.InvalidJsonException;
import io.github.fluentsupportkit.contract.request.RequestInput;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds every exchange of a test against the contract, so that no test can forget to. */
final class JudgeFilter implements Filter {

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response response = context.next(request, specification);
    String path = URI.create(request.getURI()).getRawPath();
    if (path.startsWith(Contract.BASE_PATH + "/")) {
      Exchange exchange = exchange(request, path, response);
      assertThat(Judge.differences(exchange))
          .as("%s %s answered %s", request.getMethod(), request.getURI(), response.asString())
          .isEmpty();
    }
    return response;
  }

  private static Exchange exchange(
      FilterableRequestSpecification request, String path, Response response) {
    String queryString = URI.create(request.getURI()).getRawQuery();
    List<Field> query = queryString == null ? List.of() : Fields.parse(queryString);
    return new Exchange(
        request.getMethod(),
        withoutTrailingSlash(path.substring(Contract.BASE_PATH.length())),
        query,
        byName(request.getHeaders()),
        input(request, query),
        response.statusCode(),
        byName(response.getHeaders()),
        json(response));
  }

  /** WordPress takes a path with and without it for the same. */
  private static String withoutTrailingSlash(String path) {
    return path.replaceAll("/+$", "");
  }

  private static @Nullable ObjectNode input(
      FilterableRequestSpecification request, List<Field> query) {
    try {
      ObjectNode input =
          RequestInput.of(query, request.getContentType(), body(request), () -> multipart(request));
      input.setAll(Fields.tree(form(request)));
      return input;
    } catch (InvalidJsonException e) {
      return null;
    }
  }

  private static byte[] body(FilterableRequestSpecification request) {
    Object body = request.getBody();
    return body instanceof byte[] bytes
        ? bytes
        : body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Files say nothing here. */
  private static List<Field> multipart(FilterableRequestSpecification request) {
    return request.getMultiPartParams().stream()
        .filter(part -> !part.hasFileName())
        .map(part -> new Field(part.getControlName(), String.valueOf(part.getContent())))
        .toList();
  }

  private static List<Field> form(FilterableRequestSpecification request) {
    List<Field> fields = new ArrayList<>();
    // Declared as texts, but a name that was given twice has a list.
    Map<String, ?> sent = request.getFormParams();
    sent.forEach((name, value) -> {
      Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
      values.forEach(one -> fields.add(new Field(name, String.valueOf(one))));
    });
    return fields;
  }

  private static @Nullable JsonNode json(Response response) {
    try {
      return JsonMapper.shared().readTree(response.asByteArray());
    } catch (JacksonException e) {
      return null;
    }
  }

  private static Map<String, String> byName(Headers headers) {
    Map<String, String> map = new LinkedHashMap<>();
    for (Header header : headers) {
      map.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    return map;
  }
}
