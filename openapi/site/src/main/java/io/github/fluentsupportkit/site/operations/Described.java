package io.github.fluentsupportkit.site.operations;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An operation with what the contract says of it for people.
 *
 * @param contract the contract, in which references lead somewhere
 * @param operation the operation
 */
record Described(Contract contract, Operation operation) {

  /** The operation as the document has it. */
  JsonNode node() {
    return contract
        .document()
        .path("paths")
        .path(operation.path().toString())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }

  String tag() {
    return node().at("/tags/0").asString();
  }

  String description() {
    return node().path("description").asString("");
  }

  /** The parameters of path and query, as the document has them. */
  Iterable<JsonNode> parameters() {
    return node().path("parameters").valueStream().map(contract::resolve).toList();
  }

  /** The body of the request as JSON: schema and examples. */
  Optional<JsonNode> body() {
    return Optional.of(node().at("/requestBody/content/application~1json"))
        .filter(JsonNode::isObject);
  }

  /** The first example of a body. */
  Optional<JsonNode> exampleBody() {
    return body()
        .flatMap(body -> body.path("examples").valueStream().findFirst())
        .map(example -> contract.resolve(example).path("value"));
  }
}
