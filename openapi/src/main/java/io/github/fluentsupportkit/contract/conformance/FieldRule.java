package io.github.fluentsupportkit.contract.conformance;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A broken rule by the name that the API's errors give it.
 *
 * @param name such as {@code required}, {@code email} or {@code in}
 * @param expected what would be right, for rules that need to say it
 */
record FieldRule(String name, String expected) {

  static FieldRule of(Error error) {
    JsonNode expected = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "required", "minLength", "minItems" -> new FieldRule("required", "");
      case "enum" -> new FieldRule("in", list(expected));
      case "const" -> new FieldRule("in", expected.asString());
      case "minimum" -> new FieldRule("min", expected.asString());
      case "type" -> new FieldRule(type(expected), "");
      case "format" -> new FieldRule(format(expected.asString("")), "");
      // Numbers that may be strings are the only ones with this pattern.
      case "pattern" ->
        new FieldRule(expected.asString("").equals("^[0-9]+$") ? "integer" : "invalid", "");
      default -> new FieldRule("invalid", "");
    };
  }

  private static String type(JsonNode types) {
    String all = types.toString();
    for (String type : new String[] {"integer", "string", "array", "object"}) {
      if (all.contains("\"" + type + "\"")) {
        return type;
      }
    }
    return "invalid";
  }

  private static String format(String format) {
    return switch (format) {
      case "email" -> "email";
      case "uri", "uri-reference" -> "url";
      default -> "invalid";
    };
  }

  private static String list(JsonNode values) {
    return values.valueStream().map(v -> v.asString("")).collect(Collectors.joining(", "));
  }
}
