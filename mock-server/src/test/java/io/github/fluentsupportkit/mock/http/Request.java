package io.github.fluentsupportkit.mock.http;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.mock.MockServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A request as a test writes it: with credentials that will do, unless it says otherwise. */
public final class Request {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final String BOUNDARY = "a-boundary-of-many";

  private final String method;
  private final HttpRequest.Builder request;
  private BodyPublisher body = BodyPublishers.noBody();
  private String authorization = basic("any", "thing");

  private Request(String method, String url) {
    this.method = method;
    this.request = HttpRequest.newBuilder(URI.create(url));
  }

  public static Request to(String method, String url) {
    return new Request(method, url);
  }

  public static Request get(MockServer mock, String path) {
    return to("GET", mock.baseUrl() + path);
  }

  public static Request post(MockServer mock, String path) {
    return to("POST", mock.baseUrl() + path);
  }

  public static Request put(MockServer mock, String path) {
    return to("PUT", mock.baseUrl() + path);
  }

  /** A request to what is beside the API, below {@code /__admin}. */
  public static Request admin(String method, MockServer mock, String path) {
    return to(method, mock.baseUrl().replace(Contract.BASE_PATH, "/__admin") + path);
  }

  public static String basic(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  public Request as(String user) {
    return authorization(basic(user, "thing"));
  }

  /** An empty value sends no such header. */
  public Request authorization(String value) {
    authorization = value;
    return this;
  }

  public Request header(String name, String value) {
    request.header(name, value);
    return this;
  }

  public Request prefer(String value) {
    return header("Prefer", value);
  }

  public Request json(String text) {
    return body("application/json", text);
  }

  public Request form(String text) {
    return body("application/x-www-form-urlencoded", text);
  }

  public Request multipart(Map<String, String> fields) {
    StringBuilder text = new StringBuilder();
    fields.forEach((name, value) -> text.append("--" + BOUNDARY + "\r\n")
        .append("Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
        .append(value + "\r\n"));
    return body("multipart/form-data; boundary=" + BOUNDARY, text + "--" + BOUNDARY + "--\r\n");
  }

  public Request body(String type, String text) {
    body = BodyPublishers.ofString(text);
    return header("Content-Type", type);
  }

  public Response send() {
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try {
      return new Response(
          CLIENT.send(request.method(method, body).build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
