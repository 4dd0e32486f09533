package io.github.fluentsupportkit.mock.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client prefers to be answered, from {@code Prefer} headers (RFC 7240): {@code code=404}, {@code
 * example=NAME}, {@code delay=1500}, {@code scenario=NAME}, joined by commas or semicolons. Preferences
 * of other names are passed over, as the RFC wants.
 */
final class Preferences {

  static final int LONGEST_DELAY = 60_000;

  private static final Set<String> KNOWN = Set.of("code", "example", "delay", "scenario");

  private final Map<String, String> values;

  private Preferences(Map<String, String> values) {
    this.values = values;
  }

  static Preferences of(List<String> headers) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String header : headers) {
      for (String part : header.split("[,;]")) {
        int equals = part.indexOf('=');
        if (equals > 0) {
          String name = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
          String value = part.substring(equals + 1).strip();
          if (KNOWN.contains(name)) {
            values.putIfAbsent(name, unquote(value));
          }
        }
      }
    }
    return new Preferences(values);
  }

  private static String unquote(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }

  @Nullable String code() {
    return values.get("code");
  }

  @Nullable String example() {
    return values.get("example");
  }

  @Nullable String scenario() {
    return values.get("scenario");
  }

  /** The delay in milliseconds, 0 for none, or -1 if it is not one. */
  int delay() {
    String delay = values.get("delay");
    if (delay == null) {
      return 0;
    }
    if (!delay.matches("[0-9]{1,5}") || Integer.parseInt(delay) > LONGEST_DELAY) {
      return -1;
    }
    return Integer.parseInt(delay);
  }

  boolean choosesExample() {
    return values.containsKey("code") || values.containsKey("example");
  }

  /** As {@code Preference-Applied} repeats those that the reply follows; a scenario may overrule others. */
  String applied(Reply reply) {
    List<String> applied = new ArrayList<>();
    values.forEach((name, value) -> {
      boolean overruled = name.equals("code") && !value.equals(Integer.toString(reply.status()))
          || name.equals("example") && !value.equals(reply.example());
      if (!overruled) {
        applied.add(name + "=" + value);
      }
    });
    return String.join(", ", applied);
  }
}
