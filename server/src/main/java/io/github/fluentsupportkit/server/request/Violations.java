package io.github.fluentsupportkit.server.request;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is wrong with a request, field by field, in the contract's words. */
final class Violations {

  private final JsonNode messages;
  private final Map<String, Map<String, String>> byField = new LinkedHashMap<>();

  Violations(JsonNode messages) {
    this.messages = messages;
  }

  /** The rules that each field broke, with a sentence for each. */
  Map<String, Map<String, String>> byField() {
    return byField;
  }

  boolean has(String field) {
    return byField.containsKey(field);
  }

  /**
   * Notes that a field broke a rule.
   *
   * @param expected what would be right, as far as the sentence names it
   * @return null, for a value that is none
   */
  @Nullable JsonNode add(String field, String rule, String expected) {
    String message =
        messages.path(rule).asString().replace("{field}", field).replace("{expected}", expected);
    byField.computeIfAbsent(field, f -> new LinkedHashMap<>()).put(rule, message);
    return null;
  }
}
