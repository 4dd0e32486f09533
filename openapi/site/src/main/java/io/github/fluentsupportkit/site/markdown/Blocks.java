package io.github.fluentsupportkit.site.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Headings, tables, code and requests as the site shows them; all else is as the library has it. */
final class Blocks implements NodeRenderer {

  private static final Map<String, String> LANGUAGES = Map.ofEntries(
      Map.entry("sh", "Shell"),
      Map.entry("json", "JSON"),
      Map.entry("http", "Answer"),
      Map.entry("java", "Java"),
      Map.entry("ts", "TypeScript"),
      Map.entry("js", "JavaScript"),
      Map.entry("yaml", "YAML"),
      Map.entry("xml", "XML"),
      Map.entry("php", "PHP"),
      Map.entry("python", "Python"),
      Map.entry("sql", "SQL"),
      Map.entry("ini", "Settings"));

  private static final Pattern REQUEST = Pattern.compile("(GET|POST|PUT|DELETE)( /\\S*)");

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Outline outline;

  Blocks(HtmlNodeRendererContext context, Outline outline) {
    this.context = context;
    this.html = context.getWriter();
    this.outline = outline;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Heading.class,
        FencedCodeBlock.class,
        IndentedCodeBlock.class,
        TableBlock.class,
        Code.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof FencedCodeBlock code) {
      String[] info = (code.getInfo() == null ? "" : code.getInfo()).strip().split("\\s+", 2);
      String language = info[0].toLowerCase(Locale.ROOT);
      code(language, info.length == 2 ? info[1] : "", code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      code("", "", code.getLiteral());
    } else if (node instanceof Code code) {
      inline(code.getLiteral());
    } else if (node instanceof TableBlock table) {
      table(table);
    }
  }

  /** The heading is its own link, so that its address can be copied. */
  private void heading(Heading heading) {
    // A page has one heading of the first level, which is its title.
    String tag = "h" + Math.max(heading.getLevel(), 2);
    html.line();
    html.tag(tag, Map.of("id", outline.id(heading)));
    children(heading);
    html.tag("a", attributes("class", "anchor", "href", "#" + outline.id(heading)));
    html.tag("span", attributes("class", "unseen"));
    html.text("Link to this section");
    html.tag("/span");
    html.tag("/a");
    html.tag("/" + tag);
    html.line();
  }

  /** A method and a path look like a request. */
  private void inline(String literal) {
    Matcher request = REQUEST.matcher(literal);
    if (request.matches()) {
      html.tag("code", attributes("class", "request"));
      html.tag("span", attributes("class", "verb verb-" + request.group(1)));
      html.text(request.group(1));
      html.tag("/span");
      path(request.group(2));
    } else {
      html.tag("code");
      html.text(literal);
    }
    html.tag("/code");
  }

  /** In a narrow column it goes on in the next line behind a slash. */
  private void path(String path) {
    int end = 0;
    for (int slash = path.indexOf('/', 2); slash > 0; slash = path.indexOf('/', end)) {
      html.text(path.substring(end, slash + 1));
      html.tag("wbr");
      end = slash + 1;
    }
    html.text(path.substring(end));
  }

  /** Code with a title is an example, of which there may be others. */
  private void code(String language, String title, String literal) {
    html.line();
    html.tag("figure", attributes("class", title.isEmpty() ? "code" : "code example"));
    html.tag("figcaption");
    html.text(title.isEmpty() ? LANGUAGES.getOrDefault(language, "Text") : title);
    html.tag("/figcaption");
    // With a tab stop those without a mouse can scroll it.
    html.tag("pre", attributes("tabindex", "0"));
    html.tag("code", attributes("class", "language-" + (language.isEmpty() ? "text" : language)));
    Colours.write(html, language, literal);
    html.tag("/code");
    html.tag("/pre");
    html.tag("/figure");
    html.line();
  }

  private void table(TableBlock table) {
    html.line();
    html.tag(
        "div",
        attributes("class", "table", "tabindex", "0", "role", "region", "aria-label", "Table"));
    html.tag("table");
    children(table);
    html.tag("/table");
    html.tag("/div");
    html.line();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private static Map<String, String> attributes(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }
}
