package io.github.fluentsupportkit.conformance.recorded;

import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes passwords out of what was recorded, such as that of a new WordPress user. */
final class Passwords {

  private Passwords() {}

  static Field hidden(Field field) {
    return isPassword(field.name()) ? new Field(field.name(), Redaction.MASK) : field;
  }

  static String hidden(String contentType, String body) {
    if (!isPassword(body)) {
      return body;
    }
    if (contentType.toLowerCase(Locale.ROOT).contains("form-urlencoded")) {
      return Fields.parse(body).stream()
          .map(Passwords::hidden)
          .map(f -> encoded(f.name()) + "=" + encoded(f.value()))
          .collect(Collectors.joining("&"));
    }
    try {
      JsonNode node = JsonMapper.shared().readTree(body);
      hide(node);
      return node.toString();
    } catch (JacksonException e) {
      return body;
    }
  }

  private static void hide(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.propertyNames().stream()
          .filter(Passwords::isPassword)
          .filter(name -> object.path(name).isString())
          .toList()
          .forEach(name -> object.put(name, Redaction.MASK));
    }
    node.forEach(Passwords::hide);
  }

  private static boolean isPassword(String text) {
    return text.toLowerCase(Locale.ROOT).contains("password") || text.contains("_wpnonce");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
