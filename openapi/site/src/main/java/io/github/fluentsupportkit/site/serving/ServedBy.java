package io.github.fluentsupportkit.site.serving;

import java.nio.charset.StandardCharsets;

/**
 * The server that pages are read at, and that the reference's console talks to.
 *
 * @param name what readers call it
 * @param usual where the pages say that a server of this kind is, such as {@code http://127.0.0.1:4010}; empty if
 *     commands on them are not for it
 * @param user whom the console logs in as, if nobody says otherwise; may be empty
 * @param password theirs; may be empty
 */
public record ServedBy(String name, String usual, String user, String password) {

  byte[] script() {
    String script = "globalThis.servedBy = {name: %s, usual: %s, user: %s, password: %s};\n"
        .formatted(quoted(name), quoted(usual), quoted(user), quoted(password));
    return script.getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> {
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        quoted.append("\\u%04x".formatted(c));
      } else {
        quoted.append((char) c);
      }
    });
    return quoted.append('"').toString();
  }
}
