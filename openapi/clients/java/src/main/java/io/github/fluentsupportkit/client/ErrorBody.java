package io.github.fluentsupportkit.client;

import io.github.fluentsupportkit.client.FluentSupportException.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the body of an error says, whatever its form. */
record ErrorBody(String message, @Nullable String code, List<FieldError> fieldErrors) {

  static ErrorBody read(int status, String body) {
    try {
      JsonNode json = JsonMapper.shared().readTree(body);
      if (json.isString()) {
        return new ErrorBody(json.asString(), null, List.of());
      }
      if (json.isObject()) {
        return read(status, json);
      }
    } catch (JacksonException e) {
      // A page of a web server or a proxy, in HTML; its words are of no use to anybody.
    }
    return new ErrorBody("The server answered " + status + ".", null, List.of());
  }

  private static ErrorBody read(int status, JsonNode json) {
    // Either the body is the fields, or, with a message beside them, they are its "errors".
    List<FieldError> fields = fields(json.path("message").isString() ? json.path("errors") : json);
    String sentences = fields.stream().map(FieldError::message).collect(Collectors.joining(" "));
    String otherwise = fields.isEmpty() ? "The server answered " + status + "." : sentences;
    String code = json.path("code").isString() ? json.path("code").asString() : null;
    return new ErrorBody(json.path("message").asString(otherwise), code, fields);
  }

  private static List<FieldError> fields(JsonNode json) {
    List<FieldError> fields = new ArrayList<>();
    json.properties()
        .forEach(field -> field
            .getValue()
            .properties()
            .forEach(rule -> fields.add(
                new FieldError(field.getKey(), rule.getKey(), rule.getValue().asString("")))));
    return fields;
  }
}
