package io.github.fluentsupportkit.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What the server said.
 *
 * @param body its JSON, or nothing
 * @param headers by name, whatever its case
 */
public record Answer(int status, JsonNode body, Map<String, String> headers) {

  static Answer of(HttpResponse<String> response) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
    JsonNode body = response.body().isEmpty()
        ? MissingNode.getInstance()
        : JsonMapper.shared().readTree(response.body());
    return new Answer(response.statusCode(), body, headers);
  }

  /** This answer, if it is one to a request that was done. */
  public Answer ok() {
    return is(200);
  }

  /** This answer, if it has this status. */
  public Answer is(int expected) {
    assertThat(status).as("status of %s", body).isEqualTo(expected);
    return this;
  }

  /** The value at a JSON pointer. */
  public JsonNode at(String pointer) {
    return body.at(pointer);
  }

  /** The text at a JSON pointer; it has to be there. */
  public String text(String pointer) {
    return there(pointer).asString();
  }

  /** The number at a JSON pointer, in quotes or not; it has to be there. */
  public long number(String pointer) {
    return Long.parseLong(text(pointer));
  }

  /** A field of each element of a list. */
  public List<String> texts(String list, String field) {
    return there(list)
        .valueStream()
        .map(element -> element.path(field).asString())
        .toList();
  }

  /** The ids of the elements of a list. */
  public List<Long> ids(String list) {
    return there(list).valueStream().map(element -> element.path("id").asLong()).toList();
  }

  private JsonNode there(String pointer) {
    JsonNode value = body.at(pointer);
    assertThat(value.isMissingNode()).as("%s is missing in %s", pointer, body).isFalse();
    return value;
  }
}
