package io.github.fluentsupportkit.conformance.faults.proxy;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * An answer. Immutable.
 *
 * @param status its HTTP status
 * @param headers those that are no matter of framing
 * @param body its bytes
 * @param framing how it says where the body ends
 */
public record Reply(int status, Headers headers, byte[] body, Framing framing) {

  private static final int OK = 200;
  private static final int REDIRECT = 300;

  /** JSON of somebody's own making. */
  public static Reply json(int status, String text) {
    return new Reply(
        status,
        Headers.NONE.with("Content-Type", "application/json; charset=UTF-8"),
        text.getBytes(StandardCharsets.UTF_8),
        Framing.LENGTH);
  }

  /** Whether it says that all went well. */
  public boolean succeeded() {
    return status >= OK && status < REDIRECT;
  }

  /** Its body as JSON; a missing node if it is none. */
  public JsonNode json() {
    try {
      JsonNode node = JsonMapper.shared().readTree(body);
      return node == null ? MissingNode.getInstance() : node;
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  /** Its body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The same with another status. */
  public Reply status(int other) {
    return new Reply(other, headers, body, framing);
  }

  /** The same with other bytes. */
  public Reply body(byte[] other) {
    return new Reply(status, headers, other, framing);
  }

  /** The same with another text. */
  public Reply text(UnaryOperator<String> change) {
    return body(change.apply(text()).getBytes(StandardCharsets.UTF_8));
  }

  /** The same with this JSON. */
  public Reply json(JsonNode other) {
    return body(other.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The same with this header in place of what it said before. */
  public Reply header(String name, String value) {
    return new Reply(status, headers.with(name, value), body, framing);
  }

  /** The same with other headers. */
  public Reply headers(Headers other) {
    return new Reply(status, other, body, framing);
  }

  /** The same, ending in another way. */
  public Reply framing(Framing other) {
    return new Reply(status, headers, body, other);
  }
}
