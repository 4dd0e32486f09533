package io.github.fluentsupportkit.site.operations;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.site.requests.Requested;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An operation with what the contract says of it for people.
 *
 * @param contract the contract, in which references lead somewhere
 * @param operation the operation
 */
record Described(Contract contract, Operation operation) {

  /** The request that can be sent. */
  Requested requested() {
    return new Requested(contract, operation);
  }

  /** The operation as the document has it. */
  JsonNode node() {
    return requested().node();
  }

  String tag() {
    return requested().tag();
  }

  String description() {
    return requested().description();
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

  /** The examples of the body by name, each with its summary and its value. */
  Map<String, JsonNode> examples() {
    Map<String, JsonNode> examples = new LinkedHashMap<>();
    body()
        .ifPresent(body -> body.path("examples")
            .properties()
            .forEach(named -> examples.put(named.getKey(), contract.resolve(named.getValue()))));
    return examples;
  }

  /** The fragment that opens it in the interactive reference. */
  String inReference() {
    String path = operation.path().toString().replace("{", "%7B").replace("}", "%7D");
    String tag = tag().toLowerCase(Locale.ROOT).replace(' ', '-');
    return "tag/" + tag + "/" + operation.method() + path;
  }
}
