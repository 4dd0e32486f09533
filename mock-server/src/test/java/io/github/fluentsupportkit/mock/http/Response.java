package io.github.fluentsupportkit.mock.http;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param received as the HTTP client has it
 */
public record Response(HttpResponse<byte[]> received) {

  public int status() {
    return received.statusCode();
  }

  /** The value of a header, empty where there is none. */
  public String header(String name) {
    return received.headers().firstValue(name).orElse("");
  }

  public String text() {
    return new String(received.body(), StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    return JsonMapper.shared().readTree(received.body());
  }

  /** The {@code code} of an error of WordPress's or the mock's own. */
  public String code() {
    return json().path("code").asString("");
  }

  /** The name of the example that was answered. */
  public String example() {
    return header("Mock-Example").replaceAll(".*example=([^,]*),.*", "$1");
  }

  /** Why this was answered. */
  public String reason() {
    return header("Mock-Example").replaceAll(".*reason=", "");
  }

  /** What there is instead of an unknown choice. */
  public List<String> available() {
    return json().at("/data/available").valueStream().map(JsonNode::asString).toList();
  }
}
