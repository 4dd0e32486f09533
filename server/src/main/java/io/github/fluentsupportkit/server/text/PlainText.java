package io.github.fluentsupportkit.server.text;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Takes the tags out of a field that has none, as WordPress does: what a script says goes with it. */
public final class PlainText {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Stands for ampersands while tags are taken out, because entities of plain text are not decoded. */
  private static final String AMPERSAND = "\ue000";

  private static final Document.OutputSettings AS_IT_WAS =
      new Document.OutputSettings().prettyPrint(false);

  private PlainText() {}

  /** The text on one line, without tags and without blanks around it. */
  public static String of(String text) {
    String plain = text.indexOf('<') < 0
        ? text
        : Jsoup.clean(text.replace("&", AMPERSAND), "", Safelist.none(), AS_IT_WAS)
            .replace(AMPERSAND, "&");
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }
}
