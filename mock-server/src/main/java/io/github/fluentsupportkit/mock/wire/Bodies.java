package io.github.fluentsupportkit.mock.wire;

import io.github.fluentsupportkit.contract.Contract;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies as bytes. The contract's examples are answered over and over, and are written only once. */
final class Bodies {

  private final Set<Same> examples;
  private final Map<Same, byte[]> written = new ConcurrentHashMap<>();

  Bodies(Contract contract) {
    this.examples = contract.operations().stream()
        .flatMap(operation -> operation.answers().values().stream())
        .flatMap(answer -> answer.examples().stream())
        .map(example -> new Same(example.value()))
        .collect(Collectors.toUnmodifiableSet());
  }

  byte[] bytes(JsonNode body) {
    Same key = new Same(body);
    return examples.contains(key) ? written.computeIfAbsent(key, same -> write(body)) : write(body);
  }

  static byte[] cut(byte[] body) {
    return Arrays.copyOf(body, body.length / 2);
  }

  private static byte[] write(JsonNode body) {
    return JsonMapper.shared().writeValueAsBytes(body);
  }

  /** A node as itself: comparing nodes by content costs more than writing them. */
  private record Same(JsonNode node) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.node == node;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(node);
    }
  }
}
