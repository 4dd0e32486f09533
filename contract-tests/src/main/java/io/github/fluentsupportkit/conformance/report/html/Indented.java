package io.github.fluentsupportkit.conformance.report.html;

/**
 * JSON with a line for each value. Works on the text, so that nothing of it is lost: neither names that come twice nor
 * digits that a parser would round.
 */
final class Indented {

  private final String json;
  private final StringBuilder text = new StringBuilder();
  private int depth;

  private Indented(String json) {
    this.json = json;
  }

  static String of(String json) {
    return new Indented(json).indented();
  }

  private String indented() {
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '"') {
        int end = endOfString(i);
        text.append(json, i, end);
        i = end - 1;
      } else if (c == '{' || c == '[') {
        i = opened(c, i);
      } else if (c == '}' || c == ']') {
        depth = Math.max(0, depth - 1);
        newLine().append(c);
      } else if (c == ',') {
        text.append(c);
        newLine();
      } else if (c == ':') {
        text.append(": ");
      } else if (!Character.isWhitespace(c)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** What is empty stays in its line. */
  private int opened(char c, int at) {
    int next = at + 1;
    while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
      next++;
    }
    text.append(c);
    if (next < json.length() && (json.charAt(next) == '}' || json.charAt(next) == ']')) {
      text.append(json.charAt(next));
      return next;
    }
    depth++;
    newLine();
    return at;
  }

  private int endOfString(int start) {
    int i = start + 1;
    while (i < json.length() && json.charAt(i) != '"') {
      i += json.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(json.length(), i + 1);
  }

  private StringBuilder newLine() {
    return text.append('\n').append("  ".repeat(depth));
  }
}
