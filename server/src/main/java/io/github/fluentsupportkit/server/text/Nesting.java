package io.github.fluentsupportkit.server.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How deep the tags of a text lie in one another, counted in one pass. Reading HTML takes longer with the square of its
 * depth, and no person writes hundreds of tags into one another.
 */
final class Nesting {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)");

  /** Tags that need no closing one. */
  private static final Set<String> FLAT = Set.of(
      "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta",
      "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track",
      "wbr");

  private Nesting() {}

  static int of(String html) {
    int depth = 0;
    int deepest = 0;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (!FLAT.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
        deepest = Math.max(deepest, depth);
      }
    }
    return deepest;
  }
}
