package io.github.fluentsupportkit.contract.conformance;

import com.networknt.schema.Error;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says what is wrong with the input of a request, every field and not only the first.
 *
 * <p>Fields and rules have the names that the API's own errors use; a rule of which those know nothing
 * is named in the same manner. The sentences are the contract's, at {@code FieldErrors}.
 */
public final class RequestCheck {

  private final Contract contract;
  private final Schemas schemas;
  private final Coercion coercion;
  private final JsonNode messages;

  /** Checks against this contract. */
  public RequestCheck(Contract contract) {
    this.contract = contract;
    this.schemas = new Schemas(contract);
    this.coercion = new Coercion(contract);
    this.messages = contract.document().at("/components/schemas/FieldErrors/x-messages");
  }

  /**
   * Checks an input, which may hold numbers as strings and strings as numbers.
   *
   * @param input query and body as one tree, see {@link
   *     io.github.fluentsupportkit.contract.request.RequestInput}
   * @return what is wrong; nothing if it conforms
   */
  public List<FieldViolation> check(Operation operation, ObjectNode input) {
    ObjectNode taken = coercion.apply(input, operation.input());
    List<FieldViolation> violations = new ArrayList<>();
    for (Error error : schemas.errors(operation.id(), operation.input(), taken)) {
      FieldViolation violation = violation(operation, error);
      boolean known = violations.stream()
          .anyMatch(v -> v.pointer().equals(violation.pointer())
              && (v.rule().equals(violation.rule()) || v.rule().equals("required")));
      if (!known) {
        if (violation.rule().equals("required")) {
          // An empty field breaks further rules, but says nothing by that.
          violations.removeIf(v -> v.pointer().equals(violation.pointer()));
        }
        violations.add(violation);
      }
    }
    return violations;
  }

  private FieldViolation violation(Operation operation, Error error) {
    FieldRule rule = FieldRule.of(error);
    String pointer = Pointers.of(error);
    String field = fieldName(operation, pointer);
    String message = messages
        .path(rule.name())
        .asString(messages.path("invalid").asString("The {field} is not valid."))
        .replace("{field}", field)
        .replace("{expected}", rule.expected());
    return new FieldViolation(
        pointer,
        field,
        rule.name(),
        message,
        operation.enforces(pointer.replaceAll("/[0-9]+$", ""), rule.name()));
  }

  /** The path of a field in dots, without the groups that errors leave out. */
  private String fieldName(Operation operation, String pointer) {
    if (pointer.isEmpty()) {
      return "request";
    }
    StringBuilder name = new StringBuilder();
    JsonNode schema = operation.input();
    for (String key : pointer.substring(1).split("/")) {
      name.append(name.isEmpty() ? "" : ".").append(Pointers.unescape(key));
      schema = contract.resolve(schema.path("properties").path(key));
      if (schema.path("x-error-names").asString("").equals("relative")
          && !pointer.endsWith("/" + key)) {
        name.setLength(0);
      }
    }
    return name.toString();
  }
}
