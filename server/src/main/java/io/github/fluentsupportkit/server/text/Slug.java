package io.github.fluentsupportkit.server.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A text as a part of an address, as WordPress writes it. */
public final class Slug {

  private static final int LONGEST = 200;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern ENTITIES = Pattern.compile("&[a-z0-9#]+;");
  private static final Pattern BETWEEN = Pattern.compile("[\\s./\u2013\u2014-]+");
  private static final Pattern RUNS = Pattern.compile("-{2,}");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  /** Latin letters that are no others with an accent. */
  private static final Map<Integer, String> LETTERS = Map.ofEntries(
      Map.entry((int) '\u00df', "s"),
      Map.entry((int) '\u00e6', "ae"),
      Map.entry((int) '\u00f0', "d"),
      Map.entry((int) '\u00f8', "o"),
      Map.entry((int) '\u00fe', "th"),
      Map.entry((int) '\u0111', "d"),
      Map.entry((int) '\u0131', "i"),
      Map.entry((int) '\u0142', "l"),
      Map.entry((int) '\u0153', "oe"));

  private Slug() {}

  /** Small letters and digits with hyphens between; letters beyond Latin as percent codes. */
  public static String of(String text) {
    String plain =
        ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    plain = BETWEEN.matcher(ENTITIES.matcher(plain).replaceAll("")).replaceAll("-");
    StringBuilder slug = new StringBuilder();
    plain.codePoints().forEach(point -> {
      String part = part(point);
      if (slug.length() + part.length() <= LONGEST) {
        slug.append(part);
      }
    });
    return EDGES.matcher(RUNS.matcher(slug).replaceAll("-")).replaceAll("");
  }

  private static String part(int point) {
    String plain = LETTERS.get(point);
    if (plain != null) {
      return plain;
    }
    if (point < 0x80) {
      boolean kept = Character.isLetterOrDigit(point) || point == '-' || point == '_';
      return kept ? Character.toString(point) : "";
    }
    if (!Character.isLetterOrDigit(point)) {
      return "";
    }
    StringBuilder code = new StringBuilder();
    for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      code.append('%').append(String.format(Locale.ROOT, "%02x", b));
    }
    return code.toString();
  }
}
