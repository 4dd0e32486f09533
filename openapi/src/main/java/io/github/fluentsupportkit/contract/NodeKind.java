package io.github.fluentsupportkit.contract;

import org.jspecify.annotations.Nullable;

/**
 * What a node of a contract is, known from the way that leads to it. The bundler needs it to tell a
 * reference from a payload that happens to have a field of that name, and to know where a component
 * belongs.
 */
enum NodeKind {
  DOCUMENT(null),
  COMPONENTS(null),
  PATHS(null),
  PATH_ITEM(null),
  OPERATION(null),
  PARAMETER("parameters"),
  REQUEST_BODY(null),
  RESPONSES(null),
  RESPONSE("responses"),
  HEADERS(null),
  HEADER("headers"),
  CONTENT(null),
  MEDIA_TYPE(null),
  SCHEMAS(null),
  SCHEMA("schemas"),
  CONDITION(null),
  EXAMPLES(null),
  EXAMPLE(null),
  SECURITY_SCHEMES(null),
  SECURITY_SCHEME(null),
  PARAMETERS(null),
  /** A value that is taken as it is. */
  PAYLOAD(null);

  private final @Nullable String component;

  NodeKind(@Nullable String component) {
    this.component = component;
  }

  /** The section of {@code components} where such a node is kept, or null if it is always inlined. */
  @Nullable String component() {
    return component;
  }

  /** What stands under {@code key}; elements of a list are of the kind of the list. */
  NodeKind under(String key) {
    return switch (this) {
      case DOCUMENT ->
        switch (key) {
          case "paths" -> PATHS;
          case "components" -> COMPONENTS;
          default -> PAYLOAD;
        };
      case COMPONENTS ->
        switch (key) {
          case "schemas" -> SCHEMAS;
          case "parameters" -> PARAMETERS;
          case "responses" -> RESPONSES;
          case "headers" -> HEADERS;
          case "securitySchemes" -> SECURITY_SCHEMES;
          default -> PAYLOAD;
        };
      case PATHS -> PATH_ITEM;
      case PATH_ITEM -> key.equals("parameters") ? PARAMETER : OPERATION;
      case OPERATION ->
        switch (key) {
          case "parameters" -> PARAMETER;
          case "requestBody" -> REQUEST_BODY;
          case "responses" -> RESPONSES;
          default -> PAYLOAD;
        };
      case REQUEST_BODY -> key.equals("content") ? CONTENT : PAYLOAD;
      case RESPONSES -> RESPONSE;
      case RESPONSE ->
        switch (key) {
          case "headers" -> HEADERS;
          case "content" -> CONTENT;
          default -> PAYLOAD;
        };
      case HEADERS -> HEADER;
      case CONTENT -> MEDIA_TYPE;
      case PARAMETER, HEADER, MEDIA_TYPE ->
        switch (key) {
          case "schema" -> SCHEMA;
          case "examples" -> EXAMPLES;
          case "content" -> CONTENT;
          default -> PAYLOAD;
        };
      case SCHEMAS -> SCHEMA;
      case SCHEMA ->
        switch (key) {
          case "properties", "patternProperties", "dependentSchemas" -> SCHEMAS;
          case "items",
              "additionalProperties",
              "unevaluatedProperties",
              "propertyNames",
              "contains",
              "not",
              "if",
              "then",
              "else",
              "oneOf",
              "anyOf",
              "allOf",
              "prefixItems" -> SCHEMA;
          case "x-conditions" -> CONDITION;
          default -> PAYLOAD;
        };
      case CONDITION -> key.equals("values") ? SCHEMAS : PAYLOAD;
      case EXAMPLES -> EXAMPLE;
      case SECURITY_SCHEMES -> SECURITY_SCHEME;
      case PARAMETERS -> PARAMETER;
      case EXAMPLE, SECURITY_SCHEME, PAYLOAD -> PAYLOAD;
    };
  }
}
