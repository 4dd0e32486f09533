package io.github.fluentsupportkit.server.running;

import io.github.fluentsupportkit.contract.request.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who sends requests, below the base of the API and each byte as it stands. Every answer is held against the
 * contract.
 *
 * @param base the address of the API
 * @param headers which all requests have
 */
public record Client(String base, Map<String, String> headers) {

  private static final String BOUNDARY = "between-two-fields";

  /** Somebody with name and password. */
  public static Client of(String base, String login, String password) {
    return new Client(base, Map.of()).with("Authorization", basic(login, password));
  }

  /** A user of the world. */
  public static Client of(String base, String login) {
    return of(base, login, World.PASSWORD);
  }

  /** The value of a header that says who one is. */
  public static String basic(String login, String password) {
    byte[] both = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
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

  /** Sends JSON that is written already; nothing for no body. */
  public Answer send(String method, String path, String json) {
    return send(method, path, "application/json", json);
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
    return Answer.of(JudgedHttp.send(method, base + path, headers, body, () -> parts));
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
