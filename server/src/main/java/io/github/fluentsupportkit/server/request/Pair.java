package io.github.fluentsupportkit.server.request;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A name and a value, decoded, as a query string or a form has them.
 *
 * @param name with its brackets
 * @param value the text
 */
record Pair(String name, String value) {

  /** PHP's {@code max_input_vars}: what is beyond is dropped. */
  private static final int MOST = 1000;

  /**
   * Reads {@code name=value&…}. As in PHP, {@code +} is a blank, and a percent sign that begins no code stands for
   * itself.
   */
  static List<Pair> parse(String encoded) {
    List<Pair> pairs = new ArrayList<>();
    for (String part : encoded.split("&", MOST + 1)) {
      int equals = part.indexOf('=');
      String name = decode(equals < 0 ? part : part.substring(0, equals));
      if (!name.isEmpty() && pairs.size() < MOST) {
        pairs.add(new Pair(name, equals < 0 ? "" : decode(part.substring(equals + 1))));
      }
    }
    return pairs;
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(source.length);
    int at = 0;
    while (at < source.length) {
      int code =
          source[at] == '%' && at + 2 < source.length ? code(source[at + 1], source[at + 2]) : -1;
      if (code >= 0) {
        decoded.write(code);
        at += 3;
      } else {
        decoded.write(source[at] == '+' ? ' ' : source[at]);
        at++;
      }
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }

  private static int code(byte high, byte low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
