package io.github.fluentsupportkit.contract.conformance;

import com.networknt.schema.Error;
import java.util.Set;

/** JSON pointers of what the validator found. */
final class Pointers {

  /** Rules about a field that the validator reports at the object around it. */
  private static final Set<String> ABOUT_A_FIELD =
      Set.of("required", "dependentRequired", "additionalProperties", "unevaluatedProperties");

  private Pointers() {}

  /** Where the fault is; of a field that is missing or too much, where it would be or is. */
  static String of(Error error) {
    String at = error.getInstanceLocation().toString();
    String property = error.getProperty();
    return property != null && ABOUT_A_FIELD.contains(error.getKeyword())
        ? at + "/" + escape(property)
        : at;
  }

  static String unescape(String key) {
    return key.replace("~1", "/").replace("~0", "~");
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
