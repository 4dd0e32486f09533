package io.github.fluentsupportkit.conformance.http;

import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

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
      case JSON ->
        new Body("", "application/json", utf8(Fields.tree(request.fields()).toString()));
    };
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
