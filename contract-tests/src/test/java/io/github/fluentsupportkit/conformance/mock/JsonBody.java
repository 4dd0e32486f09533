package io.github.fluentsupportkit.conformance.mock;

import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import java.util.Map;

/** The JSON that means the same as fields with brackets. */
final class JsonBody {

  private JsonBody() {}

  static String of(Map<String, String> fields) {
    return Fields.tree(fields.entrySet().stream()
            .map(e -> new Field(e.getKey(), e.getValue()))
            .toList())
        .toString();
  }
}
