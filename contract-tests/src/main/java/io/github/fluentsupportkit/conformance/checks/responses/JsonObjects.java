package io.github.fluentsupportkit.conformance.checks.responses;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The objects of a body, whatever they are in. */
final class JsonObjects {

  private JsonObjects() {}

  /** All of them, the outer before the inner ones. */
  static Stream<ObjectNode> in(JsonNode value) {
    Stream<ObjectNode> inner = value.valueStream().flatMap(JsonObjects::in);
    return value instanceof ObjectNode object ? Stream.concat(Stream.of(object), inner) : inner;
  }
}
