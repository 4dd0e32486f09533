package io.github.fluentsupportkit.mock.answers;

import io.github.fluentsupportkit.contract.conformance.FieldViolation;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The API's own form of what is wrong with a request: {@code {field: {rule: message}}}. */
final class FieldErrors {

  private FieldErrors() {}

  static ObjectNode of(List<FieldViolation> violations) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    for (FieldViolation violation : violations) {
      ObjectNode rules = body.get(violation.field()) instanceof ObjectNode known
          ? known
          : body.putObject(violation.field());
      rules.put(violation.rule(), violation.message());
    }
    return body;
  }
}
