package io.github.fluentsupportkit.conformance.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.conformance.ExchangeCheck;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds every exchange of a test against the contract, so that no test can forget to. */
final class ConformanceFilter implements Filter {

  private final ExchangeCheck check = new ExchangeCheck(Contract.bundled());

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response response = context.next(request, specification);
    Exchange exchange = exchange(request, response);
    assertThat(check.check(exchange))
        .as("%s %s answered %s", request.getMethod(), request.getURI(), response.asString())
        .isEmpty();
    return response;
  }

  private static Exchange exchange(FilterableRequestSpecification request, Response response) {
    URI uri = URI.create(request.getURI());
    List<Field> query = uri.getRawQuery() == null ? List.of() : Fields.parse(uri.getRawQuery());
    return new Exchange(
        request.getMethod(),
        uri.getRawPath().substring(Contract.BASE_PATH.length()),
        query,
        byName(request.getHeaders()),
        input(request, query),
        response.statusCode(),
        byName(response.getHeaders()),
        json(response.asString()));
  }

  private static @Nullable ObjectNode input(
      FilterableRequestSpecification request, List<Field> query) {
    List<Field> parts = request.getMultiPartParams().stream()
        .map(part -> new Field(part.getControlName(), String.valueOf(part.getContent())))
        .toList();
    byte[] body = Objects.requireNonNullElse(request.<Object>getBody(), "")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
    try {
      ObjectNode input = RequestInput.of(query, request.getContentType(), body, () -> parts);
      input.setAll(Fields.tree(formFields(request)));
      return input;
    } catch (InvalidJsonException e) {
      return null;
    }
  }

  private static List<Field> formFields(FilterableRequestSpecification request) {
    return request.getFormParams().entrySet().stream()
        .map(e -> new Field(e.getKey(), String.valueOf(e.getValue())))
        .toList();
  }

  private static @Nullable JsonNode json(String body) {
    try {
      return JsonMapper.shared().readTree(body);
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
