package io.github.fluentsupportkit.mock.answers;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The fields and rules of an error answer without its sentences, sorted: {@code page=min title=required}. */
final class FieldErrorNames {

  private FieldErrorNames() {}

  static String of(JsonNode errors) {
    return errors
        .propertyStream()
        .map(field -> field.getKey() + "="
            + field.getValue().propertyNames().stream().sorted().collect(Collectors.joining("+")))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
