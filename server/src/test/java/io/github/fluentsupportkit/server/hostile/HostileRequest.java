package io.github.fluentsupportkit.server.hostile;

import io.github.fluentsupportkit.contract.request.Field;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes over the wire.
 *
 * @param path with the base of the API
 * @param query encoded, or empty
 * @param headers by name
 * @param contentType of the body, or null
 * @param parts the fields of a multipart body
 */
record HostileRequest(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    @Nullable String contentType,
    byte[] body,
    List<Field> parts) {

  byte[] bytes() {
    StringBuilder head = new StringBuilder(method)
        .append(' ')
        .append(path)
        .append(query.isEmpty() ? "" : "?" + query)
        .append(" HTTP/1.1\r\nHost: localhost\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (contentType != null) {
      head.append("Content-Type: " + contentType + "\r\n");
    }
    head.append("Content-Length: " + body.length + "\r\n\r\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  /** For people, who want to read neither thousands of letters nor bytes that are none. */
  @Override
  public String toString() {
    String all = new String(bytes(), StandardCharsets.ISO_8859_1);
    return all.length() > 1500 ? all.substring(0, 1500) + "… " + all.length() : all;
  }
}
