package io.github.fluentsupportkit.conformance.http;

import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request's parameters in their encoding.
 *
 * @param query what stands behind the question mark, without it; may be empty
 * @param contentType of the body; empty if there is none
 * @param bytes the body
 */
public record Body(String query, String contentType, byte[] bytes) {

  private static final String BOUNDARY = "----fluent-support-conformance";
  private static final byte[] NONE = {};
  private static final List<String> AS_NUMBERS = List.of("tag_id", "prop_value");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  /** Encodes them. */
  public static Body of(Request request) {
    Request.RawBody raw = request.raw();
    if (raw != null) {
      return new Body(form(request.fields()), raw.contentType(), utf8(raw.text()));
    }
    if (request.fields().isEmpty()) {
      return new Body("", "", NONE);
    }
    if (hasNoBody(request.method())) {
      return new Body(form(request.fields()), "", NONE);
    }
    return switch (request.encoding()) {
      case QUERY -> new Body(form(request.fields()), "", NONE);
      case FORM -> new Body("", "application/x-www-form-urlencoded", utf8(form(request.fields())));
      case MULTIPART ->
        new Body(
            "", "multipart/form-data; boundary=" + BOUNDARY, utf8(multipart(request.fields())));
      case JSON -> new Body("", jsonType(request.method()), utf8(json(request.fields())));
    };
  }

  /** Some clients name the charset and some do not. */
  private static String jsonType(String method) {
    return method.equals("PUT") ? "application/json; charset=utf-8" : "application/json";
  }

  /** Some clients write ids as numbers and some as texts. */
  private static String json(List<Field> fields) {
    ObjectNode tree = Fields.tree(fields);
    for (String name : AS_NUMBERS) {
      String value = tree.path(name).asString("");
      if (NUMBER.matcher(value).matches()) {
        tree.put(name, Long.parseLong(value));
      }
    }
    return tree.toString();
  }

  private static boolean hasNoBody(String method) {
    return switch (method) {
      case "GET", "HEAD", "OPTIONS", "DELETE" -> true;
      default -> false;
    };
  }

  private static String form(List<Field> fields) {
    return fields.stream()
        .map(f -> encode(f.name()) + "=" + encode(f.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String multipart(List<Field> fields) {
    StringBuilder body = new StringBuilder();
    for (Field field : fields) {
      body.append("--")
          .append(BOUNDARY)
          .append("\r\nContent-Disposition: form-data; name=\"")
          .append(field.name())
          .append("\"\r\n\r\n")
          .append(field.value())
          .append("\r\n");
    }
    return body.append("--").append(BOUNDARY).append("--\r\n").toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
