package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.conformance.FieldViolation;
import io.github.fluentsupportkit.contract.conformance.RequestCheck;
import io.github.fluentsupportkit.contract.request.BracketName;
import io.github.fluentsupportkit.contract.request.Fields;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the contract says of the parameters of a request. */
final class Rules {

  private final Contract contract;
  private final RequestCheck check;

  Rules(Contract contract) {
    this.contract = contract;
    this.check = new RequestCheck(contract);
  }

  /** Why the request should be refused for this parameter; empty if it need not be. */
  Optional<Reason> broken(Request request, String parameter) {
    return violation(request, parameter).map(Rules::reason);
  }

  /** Which rule of the contract the request breaks with this parameter, or with something in it. */
  Optional<FieldViolation> violation(Request request, String parameter) {
    String pointer = "/" + String.join("/", BracketName.parse(parameter).keys());
    return contract
        .operation(request.operation())
        .flatMap(operation -> check.check(operation, Fields.tree(request.fields())).stream()
            .filter(v -> v.pointer().equals(pointer) || v.pointer().startsWith(pointer + "/"))
            .findFirst());
  }

  /** Why a request with this violation should be refused. */
  static Reason reason(FieldViolation violation) {
    if (violation.rule().equals("required")) {
      return violation.enforced() ? Reason.MISSING : Reason.MISSING_BY_DOCUMENTATION;
    }
    return violation.enforced() ? Reason.INVALID : Reason.INVALID_BY_DOCUMENTATION;
  }

  /** Whether the contract says what counts when the parameter is missing. */
  boolean hasDefault(Request request, String parameter) {
    return contract
        .operation(request.operation())
        .map(operation -> {
          JsonNode schema = operation.input();
          List<String> keys = BracketName.parse(parameter).keys();
          for (String key : keys) {
            schema = contract.resolve(schema.path("properties").path(key));
          }
          return schema.has("default");
        })
        .orElse(false);
  }
}
