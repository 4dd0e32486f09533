package io.github.fluentsupportkit.site.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Marks what is what in code, so that a style sheet can give it colours: comments, names, texts, numbers
 * and words of the language. It tells them by their looks; no language is parsed.
 */
final class Colours {

  private static final List<String> KINDS = List.of("comment", "name", "text", "number", "word");

  private static final String TEXT = "(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'[^'\\n]*'|`[^`]*`)";
  private static final String NUMBER = "(?<number>(?<![\\w./:-])\\d+(?:\\.\\d+)?(?![\\w./:-]))";
  private static final String NOTHING = "(?!)";

  private static final Pattern JSON =
      pattern(NOTHING, "\"(?:[^\"\\\\\\n]|\\\\.)*\"(?=\\s*:)", "true|false|null");
  private static final Pattern HTTP = pattern(
      NOTHING,
      "(?m:^[A-Za-z-]+(?=: ))|\"(?:[^\"\\\\\\n]|\\\\.)*\"(?=\\s*:)",
      "true|false|null|HTTP/1.1");
  private static final Pattern SHELL = pattern(
      "(?m:(?<=^|\\s)#.*$)",
      "(?<=\\s)--?[A-Za-z][\\w-]*|\\b[A-Z][A-Z_]+(?==)|\\$\\{?\\w+\\}?",
      "curl|java|mvn|npm|npx|echo|export|docker|kill|cd|git");
  private static final Pattern CODE = pattern(
      "//.*|(?s:/\\*.*?\\*/)",
      "@\\w+",
      "import|from|class|record|public|private|final|static|void|new|return|await|async|const|let|for|of|if|else|"
          + "try|catch|throw|var|int|String|true|false|null|function|export|type|extends");
  private static final Pattern YAML =
      pattern("(?m:(?<=^|\\s)#.*$)", "(?m:^[ -]*[\\w.$/{}-]+(?=:))", "true|false|null");

  private static final Map<String, Pattern> PATTERNS = Map.of(
      "json", JSON, "http", HTTP, "sh", SHELL, "java", CODE, "ts", CODE, "js", CODE, "yaml", YAML);

  private Colours() {}

  private static Pattern pattern(String comment, String name, String words) {
    return Pattern.compile("(?<comment>" + comment + ")|(?<name>" + name + ")|" + TEXT + "|"
        + NUMBER + "|(?<word>\\b(?:" + words + ")\\b)");
  }

  /** Writes the code. */
  static void write(HtmlWriter html, String language, String code) {
    Pattern pattern = PATTERNS.get(language);
    int end = 0;
    if (pattern != null) {
      for (Matcher matcher = pattern.matcher(code); matcher.find(); end = matcher.end()) {
        html.text(code.substring(end, matcher.start()));
        html.tag("span", Map.of("class", "c-" + kind(matcher)));
        html.text(matcher.group());
        html.tag("/span");
      }
    }
    html.text(code.substring(end));
  }

  private static String kind(Matcher matcher) {
    return KINDS.stream()
        .filter(kind -> matcher.group(kind) != null)
        .findFirst()
        .orElseThrow();
  }
}
