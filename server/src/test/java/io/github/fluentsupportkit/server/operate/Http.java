package io.github.fluentsupportkit.server.operate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Requests as curl sends them with {@code -u}. */
final class Http {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Http() {}

  static HttpResponse<String> get(String url, String login, String password) {
    return send(as(url, login, password));
  }

  static HttpResponse<String> post(String url, String login, String password, String form) {
    return send(as(url, login, password)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form)));
  }

  static HttpResponse<String> delete(String url, String login, String password) {
    return send(as(url, login, password).DELETE());
  }

  static HttpResponse<String> postByNobody(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.noBody()));
  }

  static HttpResponse<String> getByNobody(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)));
  }

  private static HttpRequest.Builder as(String url, String login, String password) {
    String pair = login + ":" + password;
    return HttpRequest.newBuilder(URI.create(url))
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
