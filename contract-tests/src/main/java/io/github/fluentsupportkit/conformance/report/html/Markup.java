package io.github.fluentsupportkit.conformance.report.html;

import io.github.fluentsupportkit.conformance.report.Visible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes HTML. Whatever text it is given stays text: nothing that a server sent can become an element or an attribute. */
final class Markup {

  private static final Set<String> VOID = Set.of("meta", "input");

  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; names and values of attributes take turns. */
  Markup open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      html.append('"');
    }
    html.append('>');
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Ends the element that was begun last. */
  Markup close() {
    html.append("</").append(open.pop()).append(">");
    return this;
  }

  /** The same, and a line. */
  Markup end() {
    close();
    html.append('\n');
    return this;
  }

  /** Text within the element. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** An element with nothing but text in it. */
  Markup leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A style or a script of our own, which must not be escaped. */
  Markup own(String tag, String content) {
    html.append('<').append(tag).append('>').append(content);
    html.append("</").append(tag).append(">\n");
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  private void escape(String text) {
    for (char c : Visible.of(text).toCharArray()) {
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
