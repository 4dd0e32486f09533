package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The request bodies that the contract shows. */
final class DocumentedRequests {

  private DocumentedRequests() {}

  /** Those of one operation, as names with brackets and values; none for an operation that has no body. */
  static List<List<Field>> of(Contract contract, Operation operation) {
    return contract
        .document()
        .path("paths")
        .path(operation.path().toString())
        .path(operation.method().toLowerCase(Locale.ROOT))
        .path("requestBody")
        .path("content")
        .path("application/json")
        .path("examples")
        .valueStream()
        .map(example -> fields(contract.resolve(example).path("value")))
        .toList();
  }

  private static List<Field> fields(JsonNode body) {
    List<Field> fields = new ArrayList<>();
    body.properties().forEach(e -> add(e.getKey(), e.getValue(), fields));
    return fields;
  }

  private static void add(String name, JsonNode value, List<Field> fields) {
    if (value.isObject()) {
      value.properties().forEach(e -> add(name + "[" + e.getKey() + "]", e.getValue(), fields));
    } else if (value.isArray()) {
      value.forEach(element -> add(name + "[]", element, fields));
    } else {
      fields.add(new Field(name, value.asString("")));
    }
  }
}
