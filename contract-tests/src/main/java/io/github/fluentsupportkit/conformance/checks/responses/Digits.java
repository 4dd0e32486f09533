package io.github.fluentsupportkit.conformance.checks.responses;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Numbers that releases write as integers or as strings of digits. */
final class Digits {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private Digits() {}

  /** The number without leading zeros, or empty where it is none. */
  static String of(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? of(value.asString("")) : "";
  }

  static String of(String text) {
    return NUMBER.matcher(text).matches() ? Long.toString(Long.parseLong(text)) : "";
  }
}
