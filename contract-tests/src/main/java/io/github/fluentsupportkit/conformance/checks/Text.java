package io.github.fluentsupportkit.conformance.checks;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What HTML says, whatever its tags: answers show some contents in paragraphs and others as they were sent. */
public final class Text {

  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern DASHES = Pattern.compile("-{2,3}");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

  private static final Map<String, String> NAMED = Map.ofEntries(
      Map.entry("nbsp", " "),
      Map.entry("lt", "<"),
      Map.entry("gt", ">"),
      Map.entry("quot", "\""),
      Map.entry("apos", "'"),
      Map.entry("amp", "&"),
      Map.entry("lsquo", "‘"),
      Map.entry("rsquo", "’"),
      Map.entry("ldquo", "“"),
      Map.entry("rdquo", "”"),
      Map.entry("ndash", "–"),
      Map.entry("mdash", "—"),
      Map.entry("hellip", "…"),
      Map.entry("szlig", "ß"));

  /** Names such as {@code eacute} are a letter and the mark that it carries. */
  private static final Map<String, String> MARKS = Map.of(
      "grave", "\u0300",
      "acute", "\u0301",
      "circ", "\u0302",
      "tilde", "\u0303",
      "uml", "\u0308",
      "ring", "\u030a",
      "cedil", "\u0327");

  private Text() {}

  /** The words alone, with one space between two of them. */
  public static String of(String html) {
    String bare = TAG.matcher(html).replaceAll(" ");
    // Typography is nobody's business: WordPress makes marks nicer in some places.
    String plain = ENTITY
        .matcher(bare)
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())))
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-')
        .replace('—', '-');
    String dashed = DASHES.matcher(plain).replaceAll("-").replace("…", "...");
    return SPACE.matcher(dashed).replaceAll(" ").strip();
  }

  /** What an entity stands for, or the entity as it is written where nobody knows. */
  private static String character(String name, String written) {
    if (name.startsWith("#")) {
      int code = name.startsWith("#x")
          ? Integer.parseInt(name.substring(2), 16)
          : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(code) ? Character.toString(code) : written;
    }
    String mark = MARKS.get(name.substring(1));
    return mark == null
        ? NAMED.getOrDefault(name, written)
        : Normalizer.normalize(name.charAt(0) + mark, Normalizer.Form.NFC);
  }
}
