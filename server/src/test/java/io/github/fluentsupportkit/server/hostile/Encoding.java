package io.github.fluentsupportkit.server.hostile;

import io.github.fluentsupportkit.contract.request.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes trees in the ways that the API reads. */
final class Encoding {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static final String BOUNDARY = "--b";

  /** In characters; the server takes less, so the rest would only be waited for. */
  private static final int ENOUGH = 9_000_000;

  private Encoding() {}

  static byte[] json(ObjectNode tree) {
    String text =
        JsonMapper.shared().writeValueAsString(tree).replace(HostileValues.HALF, "\\ud800");
    return bytes(text);
  }

  static String form(ObjectNode tree) {
    StringBuilder form = new StringBuilder();
    for (Field field : fields(tree)) {
      if (form.length() > ENOUGH) {
        break;
      }
      form.append(form.isEmpty() ? "" : "&")
          .append(escaped(field.name()))
          .append('=')
          .append(escaped(field.value()));
    }
    return form.toString();
  }

  static byte[] multipart(List<Field> fields) {
    StringBuilder body = new StringBuilder();
    for (Field field : fields) {
      if (body.length() > ENOUGH) {
        break;
      }
      body.append(BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
          .append(field.name())
          .append("\"\r\n\r\n")
          .append(field.value())
          .append("\r\n");
    }
    return bytes(body + BOUNDARY + "--\r\n");
  }

  /** The tree in PHP's brackets. */
  static List<Field> fields(ObjectNode tree) {
    List<Field> fields = new ArrayList<>();
    tree.properties().forEach(e -> collect(e.getKey(), e.getValue(), fields));
    return fields;
  }

  private static void collect(String name, JsonNode value, List<Field> fields) {
    if (value.isObject()) {
      value.properties().forEach(e -> collect(name + "[" + e.getKey() + "]", e.getValue(), fields));
    } else if (value.isArray()) {
      value.forEach(e -> collect(name + "[]", e, fields));
    } else {
      fields.add(new Field(name, value.asString("")));
    }
  }

  /** Percent codes for all but letters, digits and brackets. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : bytes(text.replace(HostileValues.HALF, "\u0001"))) {
      int c = b & 0xff;
      if (Character.isLetterOrDigit(c) && c < 128 || "-_.[]".indexOf(c) >= 0) {
        escaped.append((char) c);
      } else if (c == 1) {
        escaped.append("%ED%A0%80");
      } else {
        escaped.append('%').append(HEX.toHexDigits(b));
      }
    }
    return escaped.toString();
  }

  private static byte[] bytes(String text) {
    String[] parts = text.split(HostileValues.NO_TEXT, -1);
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        bytes.write(0xc3);
        bytes.write(0x28);
        bytes.write(0xff);
      }
      bytes.writeBytes(parts[i].getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
