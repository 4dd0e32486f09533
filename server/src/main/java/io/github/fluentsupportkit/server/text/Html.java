package io.github.fluentsupportkit.server.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * Makes HTML that people sent safe: tags and attributes of text, pictures and tables stay, as WordPress keeps them in
 * posts; scripts, handlers and addresses that run do not.
 */
public final class Html {

  /** Makes relative addresses whole while they are checked; they are kept as they were sent. */
  private static final String BASE = "https://relative.invalid/";

  private static final Document.OutputSettings AS_IT_WAS =
      new Document.OutputSettings().prettyPrint(false);

  private static final Safelist POST = new Post()
      .addTags(
          "abbr",
          "address",
          "article",
          "aside",
          "bdo",
          "big",
          "center",
          "del",
          "details",
          "figcaption",
          "figure",
          "font",
          "footer",
          "header",
          "hr",
          "ins",
          "kbd",
          "main",
          "mark",
          "nav",
          "s",
          "samp",
          "section",
          "summary",
          "tt",
          "var")
      .addAttributes(":all", "align", "class", "dir", "id", "lang", "style", "title")
      .addAttributes("a", "download", "name", "rel", "target")
      .addAttributes("abbr", "title")
      .addAttributes("details", "open")
      .addAttributes("font", "color", "face", "size")
      .addAttributes("img", "border", "hspace", "loading", "vspace")
      .addAttributes("table", "bgcolor", "border", "cellpadding", "cellspacing")
      .addAttributes("td", "bgcolor", "height", "valign")
      .addAttributes("th", "bgcolor", "height", "valign")
      .addProtocols("a", "href", "tel", "#")
      .preserveRelativeLinks(true);

  private Html() {}

  /** The HTML that is left. Text without tags stays as it is, but for characters that HTML has to escape. */
  public static String sanitised(String html) {
    return Jsoup.clean(html, BASE, POST, AS_IT_WAS).strip();
  }

  /** A safe list that looks into styles as well. */
  private static final class Post extends Safelist {

    private static final Set<String> RISKY =
        Set.of("url", "expression", "import", "behavior", "binding");
    private static final Pattern STYLE = Pattern.compile("[A-Za-z0-9#%.,:;()!'\\s-]*");

    Post() {
      super(Safelist.relaxed());
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
      return super.isSafeAttribute(tag, element, attribute)
          && (!attribute.getKey().equals("style") || isSafeStyle(attribute.getValue()));
    }

    private static boolean isSafeStyle(String style) {
      String lower = style.toLowerCase(java.util.Locale.ROOT);
      return STYLE.matcher(style).matches() && RISKY.stream().noneMatch(lower::contains);
    }
  }
}
