package io.github.fluentsupportkit.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request, from its parts to its answer. */
final class Call {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Calls calls;
  private final String method;
  private String path;
  private String query = "";
  private BodyPublisher body = BodyPublishers.noBody();
  private boolean hasBody;

  Call(Calls calls, String method, String path) {
    this.calls = calls;
    this.method = method;
    this.path = path;
  }

  Call path(String name, long value) {
    path = path.replace("{" + name + "}", Long.toString(value));
    return this;
  }

  Call query(Query said) {
    query = said.toString();
    return this;
  }

  Call body(Object said) {
    body = BodyPublishers.ofString(JSON.writeValueAsString(said));
    hasBody = true;
    return this;
  }

  <T> T answer(Class<T> type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(calls.base() + path + query)).method(method, body);
    if (hasBody) {
      request.header("Content-Type", "application/json; charset=utf-8");
    }
    HttpResponse<String> response = calls.send(request);
    if (response.statusCode() / 100 != 2) {
      throw FluentSupportException.of(response.statusCode(), response.body());
    }
    try {
      return JSON.treeToValue(success(response, type), type);
    } catch (JacksonException e) {
      throw FluentSupportException.unreadable(response.statusCode(), response.body(), e);
    }
  }

  /** Release 1.5.3 answers in places 200 with nothing but the message of a failure, or with null. */
  private static JsonNode success(HttpResponse<String> response, Class<?> type) {
    JsonNode json = JSON.readTree(response.body());
    if (json.path("message").isString()
        && Arrays.stream(type.getRecordComponents())
            .noneMatch(c -> c.getName().equals("message"))) {
      throw FluentSupportException.of(response.statusCode(), response.body());
    }
    if (!json.isObject()) {
      throw FluentSupportException.unreadable(response.statusCode(), response.body(), null);
    }
    return json;
  }
}
