package io.github.fluentsupportkit.server.request;

import io.github.fluentsupportkit.server.contract.ServedContract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads what an operation takes out of the contract: its query parameters and the fields of its body, together. */
final class ContractShapes {

  private static final Pattern KEY = Pattern.compile("[^\\[\\]]+");

  /** What the product's own pages send where the contract has numbers. */
  private static final Map<String, Map<String, Long>> WORDS =
      Map.of("filters[agent_id]", Map.of("unassigned", 0L));

  private final ServedContract contract;

  ContractShapes(ServedContract contract) {
    this.contract = contract;
  }

  Shape.Input of(JsonNode operation) {
    JsonNode body = contract.resolve(operation.at("/requestBody/content/application~1json/schema"));
    Map<String, Shape> properties = new LinkedHashMap<>();
    List<Shape.Condition> conditions = new ArrayList<>();
    Set<String> required = names(body.path("required"));
    body.path("properties")
        .properties()
        .forEach(p -> properties.put(p.getKey(), shape(p.getValue())));
    body.path("x-conditions").forEach(c -> conditions.add(condition(c)));
    for (JsonNode reference : operation.path("parameters")) {
      JsonNode parameter = contract.resolve(reference);
      if (parameter.path("in").asString().equals("query")) {
        add(properties, parameter);
      }
    }
    return new Shape.Input(new Shape.Group(properties, required, defaults(body), true), conditions);
  }

  /** Puts {@code filters[status_type]} into the group {@code filters}, and {@code x} and {@code x[]} together. */
  private void add(Map<String, Shape> properties, JsonNode parameter) {
    List<String> keys = KEY.matcher(parameter.path("name").asString())
        .results()
        .map(match -> match.group())
        .toList();
    Map<String, Shape> at = properties;
    for (String key : keys.subList(0, keys.size() - 1)) {
      Shape.Group group = at.get(key) instanceof Shape.Group known
          ? known
          : new Shape.Group(new LinkedHashMap<>(), Set.of(), Map.of(), true);
      at.put(key, group);
      at = group.properties();
    }
    Shape shape = shape(parameter.path("schema"));
    Map<String, Long> words = WORDS.get(parameter.path("name").asString());
    if (words != null && shape instanceof Shape.Whole whole) {
      shape = new Shape.Whole(whole.least(), words);
    }
    boolean filter = keys.size() > 1 && !(shape instanceof Shape.ListOf);
    at.merge(
        keys.get(keys.size() - 1), filter ? new Shape.Only(shape) : shape, ContractShapes::either);
  }

  private static Shape either(Shape one, Shape other) {
    if (one instanceof Shape.ListOf list) {
      return new Shape.SingleOrList(other, list);
    }
    if (other instanceof Shape.ListOf list) {
      return new Shape.SingleOrList(one, list);
    }
    throw new IllegalStateException("the contract names a parameter twice");
  }

  private Shape shape(JsonNode reference) {
    JsonNode schema = contract.resolve(reference);
    String type = types(schema);
    return switch (type) {
      case "integer" -> new Shape.Whole(schema.path("minimum").asLong(Long.MIN_VALUE));
      case "integer string" -> new Shape.Key();
      case "string integer" -> new Shape.TextOrWhole();
      case "array" ->
        new Shape.ListOf(shape(schema.path("items")), schema.path("minItems").asInt(0));
      case "object" -> group(schema);
      case "string", "" -> text(schema);
      default -> throw new IllegalStateException("no rule for the type " + type);
    };
  }

  private Shape text(JsonNode schema) {
    if (schema.has("anyOf") || schema.has("oneOf")) {
      return new Shape.Container();
    }
    List<String> allowed =
        schema.path("enum").valueStream().map(JsonNode::asString).toList();
    return new Shape.Text(
        schema.path("minLength").asInt(0), allowed, schema.path("format").asString(""));
  }

  private Shape group(JsonNode schema) {
    Map<String, Shape> properties = new LinkedHashMap<>();
    schema
        .path("properties")
        .properties()
        .forEach(p -> properties.put(p.getKey(), shape(p.getValue())));
    boolean relative = schema.path("x-error-names").asString("").equals("relative");
    return new Shape.Group(properties, names(schema.path("required")), defaults(schema), !relative);
  }

  private Shape.Condition condition(JsonNode node) {
    boolean negated = node.has("unless");
    Map<String, Set<String>> fields = new LinkedHashMap<>();
    node.path(negated ? "unless" : "when")
        .properties()
        .forEach(e -> fields.put(e.getKey(), names(e.getValue())));
    Map<String, Shape> shapes = new LinkedHashMap<>();
    node.path("values").properties().forEach(e -> shapes.put(e.getKey(), shape(e.getValue())));
    return new Shape.Condition(fields, negated, List.copyOf(names(node.path("required"))), shapes);
  }

  private Map<String, JsonNode> defaults(JsonNode schema) {
    Map<String, JsonNode> defaults = new LinkedHashMap<>();
    schema.path("properties").properties().forEach(property -> {
      JsonNode resolved = contract.resolve(property.getValue());
      if (resolved.has("default")) {
        defaults.put(property.getKey(), resolved.get("default"));
      }
    });
    return defaults;
  }

  private static String types(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? String.join(" ", names(type)) : type.asString("");
  }

  private static Set<String> names(JsonNode list) {
    Set<String> names = new LinkedHashSet<>();
    list.forEach(name -> names.add(name.asString()));
    return names;
  }
}
