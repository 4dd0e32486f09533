package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.contract.Contract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * All that the contract says of the values at one place, each alternative of a union by itself. A run meets the same few
 * places thousands of times, so what follows from the schemas is worked out when it is first asked for, and kept.
 */
final class Meaning {

  private static final List<String> UNIONS = List.of("oneOf", "anyOf", "allOf");

  private final Contract contract;
  private final List<JsonNode> schemas;
  private final boolean moment;
  private final boolean open;
  private final Map<String, Meaning> fields = new HashMap<>();
  private final Map<String, Meaning> below = new HashMap<>();

  private Meaning(Contract contract, Stream<JsonNode> schemas) {
    this.contract = contract;
    this.schemas = schemas.flatMap(schema -> alternatives(contract, schema)).toList();
    this.moment =
        this.schemas.stream().anyMatch(s -> s.path("title").asString("").endsWith("timestamp"));
    this.open = isOpen(this.schemas);
  }

  static Meaning of(Contract contract, JsonNode schema) {
    return new Meaning(contract, Stream.of(schema));
  }

  /** Of a place of which the contract says nothing. */
  static Meaning nothing(Contract contract) {
    return new Meaning(contract, Stream.of());
  }

  /** Whether the contract says nothing. */
  boolean isNothing() {
    return schemas.isEmpty();
  }

  /** The alternatives. */
  List<JsonNode> schemas() {
    return schemas;
  }

  /** Whether a text here is a moment. */
  boolean isMoment() {
    return moment;
  }

  /** Whether one of the alternatives is an object of which the contract names no field. */
  boolean isOpen() {
    return open;
  }

  /** Whether some alternative takes values of this type. */
  boolean takes(String type) {
    return schemas.stream()
        .map(s -> s.path("type"))
        .anyMatch(t -> t.asString("").equals(type)
            || t.valueStream().anyMatch(one -> one.asString("").equals(type)));
  }

  /** What it says of a field. */
  Meaning field(String name) {
    Meaning field = fields.get(name);
    if (field == null) {
      List<JsonNode> named = schemas.stream()
          .map(s -> s.path("properties").path(name))
          .filter(s -> !s.isMissingNode())
          .toList();
      if (named.isEmpty()) {
        return below("additionalProperties");
      }
      field = new Meaning(contract, named.stream());
      fields.put(name, field);
    }
    return field;
  }

  /** What it says of the items of a list. */
  Meaning items() {
    return below("items");
  }

  private Meaning below(String keyword) {
    return below.computeIfAbsent(
        keyword,
        k ->
            new Meaning(contract, schemas.stream().map(s -> s.path(k)).filter(JsonNode::isObject)));
  }

  /** The schema, and each alternative of its unions. */
  private static Stream<JsonNode> alternatives(Contract contract, JsonNode schema) {
    JsonNode resolved = contract.resolve(schema);
    return Stream.concat(
        Stream.of(resolved),
        UNIONS.stream()
            .flatMap(union -> resolved.path(union).valueStream())
            .flatMap(one -> alternatives(contract, one)));
  }

  private static boolean isOpen(List<JsonNode> schemas) {
    return schemas.stream()
            .filter(s -> s.path("type").toString().contains("object"))
            .allMatch(s -> !s.has("properties"))
        || schemas.stream()
            .anyMatch(s -> s.path("type").asString("").equals("object") && !s.has("properties"));
  }
}
