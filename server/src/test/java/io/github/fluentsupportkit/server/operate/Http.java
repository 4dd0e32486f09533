package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.JudgedHttp;
import java.net.http.HttpResponse;
import java.util.Map;

/** Requests as curl sends them with {@code -u}. */
final class Http {

  private Http() {}

  static HttpResponse<String> get(String url, String login, String password) {
    return JudgedHttp.send("GET", url, as(login, password), "");
  }

  static HttpResponse<String> post(String url, String login, String password, String form) {
    return JudgedHttp.send(
        "POST",
        url,
        Map.of(
            "authorization",
            Client.basic(login, password),
            "content-type",
            "application/x-www-form-urlencoded"),
        form);
  }

  static HttpResponse<String> delete(String url, String login, String password) {
    return JudgedHttp.send("DELETE", url, as(login, password), "");
  }

  static HttpResponse<String> postByNobody(String url) {
    return JudgedHttp.send("POST", url, Map.of(), "");
  }

  static HttpResponse<String> getByNobody(String url) {
    return JudgedHttp.send("GET", url, Map.of(), "");
  }

  private static Map<String, String> as(String login, String password) {
    return Map.of("authorization", Client.basic(login, password));
  }
}
