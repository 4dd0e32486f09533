package io.github.fluentsupportkit.site.collection;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a collection lets its user fill in. */
final class Variables {

  /** The ticket that is deleted, so that the other may be asked for afterwards. */
  static final String DISPOSABLE_TICKET = "disposable_ticket_id";

  /** By name, with values that suit a sandbox just started. */
  static final Map<String, String> DEFAULTS = defaults();

  private Variables() {}

  /** A variable, as a collection refers to it. */
  static String reference(String name) {
    return "{{" + name + "}}";
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
