package io.github.fluentsupportkit.conformance.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What HTML says, whatever its tags: answers show some contents in paragraphs and others as they were sent. */
public final class Text {

  private static final Pattern ENTITY = Pattern.compile("&#(x?)([0-9a-fA-F]+);");

  private Text() {}

  /** The words alone, with one space between two of them. */
  public static String of(String html) {
    String text = html.replaceAll("<[^>]*>", " ")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#039;", "'")
        .replace("&amp;", "&");
    Matcher entity = ENTITY.matcher(text);
    return entity
        .replaceAll(found -> Matcher.quoteReplacement(Character.toString(
            Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16))))
        // Typography is nobody's business: WordPress makes quotation marks nicer in some places.
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
