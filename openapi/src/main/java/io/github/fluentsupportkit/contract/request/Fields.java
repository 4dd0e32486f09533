package io.github.fluentsupportkit.contract.request;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Names and values in the form of a query string, and the tree that their brackets spell. */
public final class Fields {

  /** PHP's own bound ({@code max_input_vars}); the rest is dropped. */
  private static final int MOST = 1000;

  private Fields() {}

  /**
   * Takes a query string or an urlencoded form apart, as PHP does: {@code +} is a space, names may be
   * percent-encoded or not, and a percent sign that begins no code stands for itself.
   */
  public static List<Field> parse(String encoded) {
    List<Field> fields = new ArrayList<>();
    for (String part : encoded.split("&")) {
      int equals = part.indexOf('=');
      String name = decode(equals < 0 ? part : part.substring(0, equals));
      if (!name.isEmpty()) {
        fields.add(new Field(name, equals < 0 ? "" : decode(part.substring(equals + 1))));
      }
    }
    return fields;
  }

  /** The tree: {@code {"ticket": {"title": "x"}}} for {@code ticket[title]=x}. Every value is a text. */
  public static ObjectNode tree(List<Field> fields) {
    PhpArray root = new PhpArray();
    fields.stream().limit(MOST).forEach(f -> root.put(BracketName.parse(f.name()), f.value()));
    return root.toObject();
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < source.length; i++) {
      int high =
          source[i] == '%' && i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(source[i + 2], 16);
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(source[i] == '+' ? ' ' : source[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
