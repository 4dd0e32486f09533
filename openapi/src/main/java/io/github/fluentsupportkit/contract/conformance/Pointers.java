package io.github.fluentsupportkit.contract.conformance;

import com.networknt.schema.Error;

/** JSON pointers of what the validator found. */
final class Pointers {

  private Pointers() {}

  /** Where the fault is; of something that is missing, where it would be. */
  static String of(Error error) {
    String at = error.getInstanceLocation().toString();
    return error.getKeyword().equals("required") || error.getKeyword().equals("dependentRequired")
        ? at + "/" + escape(String.valueOf(error.getProperty()))
        : at;
  }

  static String unescape(String key) {
    return key.replace("~1", "/").replace("~0", "~");
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
