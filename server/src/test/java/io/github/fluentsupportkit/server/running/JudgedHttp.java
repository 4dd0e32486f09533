package io.github.fluentsupportkit.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import io.github.fluentsupportkit.contract.request.InvalidJsonException;
import io.github.fluentsupportkit.contract.request.RequestInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The only way in which tests send HTTP with the JDK's client: every exchange with the API is held against the contract
 * on its way. A rule of the architecture keeps tests from going another.
 */
public final class JudgedHttp {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private JudgedHttp() {}

  /**
   * Sends a request.
   *
   * @param headers by name, in lower case
   * @param body nothing for none
   */
  public static HttpResponse<String> send(
      String method, String url, Map<String, String> headers, String body) {
    return send(method, url, headers, body, List::of);
  }

  /** Sends a request whose body is a multipart form of these fields. */
  static HttpResponse<String> send(
      String method,
      String url,
      Map<String, String> headers,
      String body,
      Supplier<List<Field>> parts) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
        .timeout(LONGEST)
        .method(
            method,
            body.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      judge(method, url, headers, body, parts, response);
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void judge(
      String method,
      String url,
      Map<String, String> headers,
      String body,
      Supplier<List<Field>> parts,
      HttpResponse<String> response) {
    int base = url.indexOf(Contract.BASE_PATH + "/");
    if (base < 0) {
      return;
    }
    String pathAndQuery = url.substring(base + Contract.BASE_PATH.length());
    int mark = pathAndQuery.indexOf('?');
    List<Field> query = mark < 0 ? List.of() : Fields.parse(pathAndQuery.substring(mark + 1));
    String path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
    Exchange exchange = new Exchange(
        method,
        // WordPress takes a path with and without a slash at its end for the same.
        path.replaceAll("/+$", ""),
        query,
        headers,
        input(query, headers.get("content-type"), body, parts),
        response.statusCode(),
        byName(response),
        json(response.body()));
    assertThat(Judge.differences(exchange))
        .as(
            "%s %s %s was answered %s %s",
            method, url, body, response.statusCode(), response.body())
        .isEmpty();
  }

  private static @Nullable ObjectNode input(
      List<Field> query, @Nullable String type, String body, Supplier<List<Field>> parts) {
    try {
      return RequestInput.of(query, type, body.getBytes(StandardCharsets.UTF_8), parts);
    } catch (InvalidJsonException e) {
      return null;
    }
  }

  private static Map<String, String> byName(HttpResponse<String> response) {
    Map<String, String> headers = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    return headers;
  }

  private static @Nullable JsonNode json(String body) {
    try {
      return body.isEmpty() ? null : JsonMapper.shared().readTree(body);
    } catch (JacksonException e) {
      return null;
    }
  }
}
