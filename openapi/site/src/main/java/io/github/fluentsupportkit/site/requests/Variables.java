package io.github.fluentsupportkit.site.requests;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs from one help desk to another: where it is, who asks, and which records it has. */
public final class Variables {

  /** The ticket that is deleted, so that the other may be asked for afterwards. */
  static final String DISPOSABLE_TICKET = "disposable_ticket_id";

  /** By name, with values that suit a sandbox just started. */
  public static final Map<String, String> DEFAULTS = defaults();

  private static final Pattern REFERENCE = Pattern.compile("\\{\\{(\\w+)}}");

  private Variables() {}

  /** A variable, as a text refers to it. */
  public static String reference(String name) {
    return "{{" + name + "}}";
  }

  /** A text with values in place of the variables that it refers to. */
  public static String filled(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(
            Objects.requireNonNull(DEFAULTS.get(found.group(1)), found.group())));
  }

  private static Map<String, String> defaults() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("base_url", "http://127.0.0.1:4020/wp-json/fluent-support/v2");
    values.put("user", "admin");
    values.put("password", "sandbox");
    values.put("ticket_id", "16");
    values.put("response_id", "18");
    values.put(DISPOSABLE_TICKET, "13");
    values.put("tag_id", "1");
    values.put("customer_id", "5");
    return values;
  }
}
