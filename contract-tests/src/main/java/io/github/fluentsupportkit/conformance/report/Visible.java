package io.github.fluentsupportkit.conformance.report;

/** Makes text that a server sent harmless to look at: no control character of it reaches a terminal, XML or a page. */
public final class Visible {

  private static final int PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int LAST_C1 = 0x9F;
  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** The same text; control characters other than tab and line feed became their pictures. */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().map(Visible::visible).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  /** The same in one line. */
  public static String line(String text) {
    return of(text).replaceAll("[\\n\\t ]+", " ").strip();
  }

  private static int visible(int c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (c < ' ') {
      return PICTURES + c;
    }
    if (c == DELETE) {
      return PICTURE_OF_DELETE;
    }
    boolean overrides = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean unfit = c > DELETE && c <= LAST_C1
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || (c & 0xFFFE) == 0xFFFE;
    return overrides || unfit ? REPLACEMENT : c;
  }
}
