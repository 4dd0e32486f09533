package io.github.fluentsupportkit.client;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What is lost between a recorded body and what the client writes after it has read it.
 *
 * <p>No loss are the oddities that the client takes away: a number in quotes is a number, and null, a
 * missing value, an empty list and {@code false} where an object would stand are nothing.
 */
final class Loss {

  private final List<String> found = new ArrayList<>();

  private Loss() {}

  /** Each place that differs, with both values. */
  static List<String> between(JsonNode recorded, JsonNode written) {
    Loss loss = new Loss();
    loss.compare("", recorded, written);
    return loss.found;
  }

  private void compare(String where, JsonNode recorded, JsonNode written) {
    if (recorded.isObject() && written.isObject()) {
      recorded
          .properties()
          .forEach(p -> compare(where + "/" + p.getKey(), p.getValue(), written.path(p.getKey())));
      written.properties().forEach(p -> {
        if (!recorded.has(p.getKey())) {
          compare(where + "/" + p.getKey(), MissingNode.getInstance(), p.getValue());
        }
      });
    } else if (recorded.isArray() && written.isArray()) {
      for (int i = 0; i < Math.max(recorded.size(), written.size()); i++) {
        compare(where + "/" + i, recorded.path(i), written.path(i));
      }
    } else if (!recorded.equals(written)
        && !(isNothing(recorded) && isNothing(written))
        && !isTheSameNumber(recorded, written)) {
      found.add(where + ": " + recorded + " became " + written);
    }
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode()
        || node.isNull()
        || node.isContainer() && node.isEmpty()
        || node.isBoolean() && !node.booleanValue();
  }

  private static boolean isTheSameNumber(JsonNode recorded, JsonNode written) {
    return (recorded.isString() || recorded.isIntegralNumber())
        && written.isIntegralNumber()
        && recorded.asString().equals(written.asString());
  }
}
