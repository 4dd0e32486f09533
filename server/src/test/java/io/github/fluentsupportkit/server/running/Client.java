package io.github.fluentsupportkit.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import io.github.fluentsupportkit.contract.request.InvalidJsonException;
import io.github.fluentsupportkit.contract.request.RequestInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who sends requests, below the base of the API and each byte as it stands. Every answer is held against the
 * contract.
 *
 * @param base the address of the API
 * @param headers which all requests have
 */
public record Client(String base, Map<String, String> headers) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String BOUNDARY = "between-two-fields";

  /** Somebody with name and password. */
  static Client of(String base, String login, String password) {
    byte[] both = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Client(base, Map.of())
        .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  /** The same, with a further header. */
  public Client with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name.toLowerCase(Locale.ROOT), value);
    return new Client(base, more);
  }

  /** Reads; the path may have an encoded query. */
  public Answer get(String path) {
    return send("GET", path);
  }

  /** Reads with a query of names and values. */
  public Answer get(String path, Object... namesAndValues) {
    return get(path + "?" + encoded(namesAndValues));
  }

  /** Sends JSON. */
  public Answer post(String path, Map<String, ?> json) {
    return send("POST", path, json);
  }

  /** Sends JSON. */
  public Answer put(String path, Map<String, ?> json) {
    return send("PUT", path, json);
  }

  /** Deletes. */
  public Answer delete(String path) {
    return send("DELETE", path);
  }

  /** Sends JSON. */
  public Answer send(String method, String path, Map<String, ?> json) {
    return send(method, path, "application/json", JsonMapper.shared().writeValueAsString(json));
  }

  /** Sends a form of names and values. */
  public Answer form(String method, String path, Object... namesAndValues) {
    return send(method, path, "application/x-www-form-urlencoded", encoded(namesAndValues));
  }

  /** Sends a multipart form of names and values. */
  public Answer multipart(String method, String path, Object... namesAndValues) {
    StringBuilder body = new StringBuilder();
    List<Field> parts = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Field part =
          new Field(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
      parts.add(part);
      body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
          .append(part.name())
          .append("\"\r\n\r\n")
          .append(part.value())
          .append("\r\n");
    }
    body.append("--" + BOUNDARY + "--\r\n");
    String type = "multipart/form-data; boundary=" + BOUNDARY;
    return with("Content-Type", type).sent(method, path, body.toString(), parts);
  }

  /** Sends a body. */
  public Answer send(String method, String path, String contentType, String body) {
    return with("Content-Type", contentType).sent(method, path, body, List.of());
  }

  /** Sends nothing but method and path. */
  public Answer send(String method, String path) {
    return sent(method, path, "", List.of());
  }

  private Answer sent(String method, String path, String body, List<Field> parts) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
        .method(
            method,
            body.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      Answer answer = Answer.of(response);
      assertThat(Judge.differences(exchange(method, path, body, parts, answer)))
          .as("%s %s %s was answered %s %s", method, path, body, answer.status(), answer.body())
          .isEmpty();
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Exchange exchange(
      String method, String pathAndQuery, String body, List<Field> parts, Answer answer) {
    int mark = pathAndQuery.indexOf('?');
    List<Field> query = mark < 0 ? List.of() : Fields.parse(pathAndQuery.substring(mark + 1));
    String path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
    return new Exchange(
        method,
        // WordPress takes a path with and without a slash at its end for the same.
        path.replaceAll("/+$", ""),
        query,
        headers,
        input(query, body, parts),
        answer.status(),
        answer.headers(),
        answer.body().isMissingNode() ? null : answer.body());
  }

  private @Nullable ObjectNode input(List<Field> query, String body, List<Field> parts) {
    try {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      return RequestInput.of(query, headers.get("content-type"), bytes, () -> parts);
    } catch (InvalidJsonException e) {
      return null;
    }
  }

  /** Names and values as a query or a form writes them. */
  public static String encoded(Object... namesAndValues) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pairs.add(encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]));
    }
    return String.join("&", pairs);
  }

  private static String encoded(Object text) {
    return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
  }
}
