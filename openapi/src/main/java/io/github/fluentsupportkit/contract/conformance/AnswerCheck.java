package io.github.fluentsupportkit.contract.conformance;

import com.networknt.schema.Error;
import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Says what is wrong with the body and the headers of an answer whose status is documented. */
public final class AnswerCheck {

  private final Schemas schemas;

  /** Checks against this contract. */
  public AnswerCheck(Contract contract) {
    this.schemas = new Schemas(contract);
  }

  /**
   * Checks a JSON body.
   *
   * @param owner the operation's id, or the name of a shared answer
   * @return what is wrong; nothing if it conforms
   */
  public List<Violation> body(String owner, Answer answer, JsonNode body) {
    return violations(owner + " " + answer.status(), answer.schema(), body, "");
  }

  /**
   * Checks those headers that the contract describes, as far as they were sent.
   *
   * @param headers by name, in lower case
   */
  public List<Violation> headers(String owner, Answer answer, Map<String, String> headers) {
    List<Violation> violations = new ArrayList<>();
    answer.headers().forEach((name, schema) -> {
      String value = headers.get(name.toLowerCase(Locale.ROOT));
      if (value != null) {
        violations.addAll(violations(
            owner + " " + answer.status() + " " + name,
            schema,
            header(schema, value),
            "/" + name.toLowerCase(Locale.ROOT)));
      }
    });
    return violations;
  }

  /** A header is a text always; its schema may call it a number all the same. */
  private static JsonNode header(JsonNode schema, String value) {
    return schema.path("type").asString("").equals("integer")
            && value.strip().matches("[0-9]{1,18}")
        ? JsonNodeFactory.instance.numberNode(Long.parseLong(value.strip()))
        : JsonNodeFactory.instance.stringNode(value);
  }

  private List<Violation> violations(String key, JsonNode schema, JsonNode value, String prefix) {
    List<Violation> violations = new ArrayList<>();
    for (Error error : schemas.errors(key, schema, value)) {
      violations.add(
          new Violation(prefix + Pointers.of(error), error.getKeyword(), error.getMessage()));
    }
    return violations;
  }
}
