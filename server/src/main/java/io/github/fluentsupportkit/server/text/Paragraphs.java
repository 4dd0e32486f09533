package io.github.fluentsupportkit.server.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the paragraphs of a text into {@code <p>}, as WordPress does where it shows one: an empty line ends a
 * paragraph, and what is a block of its own stays as it is.
 */
public final class Paragraphs {

  private static final String BLOCKS =
      "(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|"
          + "figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|"
          + "th|thead|tr|ul)";

  private static final Pattern OPENING = Pattern.compile("(?i)(<" + BLOCKS + "[\\s/>])");
  private static final Pattern CLOSING = Pattern.compile("(?i)(</" + BLOCKS + ">|<hr[^>]*>)");
  private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");
  private static final Pattern BLOCK_FIRST = Pattern.compile("(?i)^</?" + BLOCKS + "[\\s/>]");
  private static final Pattern KEPT = Pattern.compile("<pre ([0-9]+)></pre>");
  private static final Pattern PREFORMATTED = Pattern.compile("(?is)<pre[\\s>].*?</pre>");

  private Paragraphs() {}

  /** The HTML with paragraphs, each on a line of its own; nothing for a text of blanks. */
  public static String of(String html) {
    List<String> kept = new ArrayList<>();
    String text = PREFORMATTED.matcher(html.replace("\r\n", "\n")).replaceAll(match -> {
      kept.add(match.group());
      return "<pre " + (kept.size() - 1) + "></pre>";
    });
    text = OPENING.matcher(text).replaceAll("\n\n$1");
    text = CLOSING.matcher(text).replaceAll("$1\n\n");
    StringBuilder paragraphs = new StringBuilder();
    for (String part : GAP.split(text)) {
      String paragraph = part.strip();
      if (!paragraph.isEmpty()) {
        boolean block = BLOCK_FIRST.matcher(paragraph).find();
        paragraphs.append(block ? paragraph : "<p>" + paragraph + "</p>").append('\n');
      }
    }
    return KEPT.matcher(paragraphs)
        .replaceAll(match -> Matcher.quoteReplacement(kept.get(Integer.parseInt(match.group(1)))));
  }
}
