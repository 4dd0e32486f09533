package io.github.fluentsupportkit.site.markdown;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders CommonMark with tables. HTML within it is shown as text. */
public final class Markdown {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private Markdown() {}

  /**
   * Renders a page.
   *
   * @param links where each link leads in the site, by what the text says; the same, if it stays
   */
  public static Rendered render(String markdown, UnaryOperator<String> links) {
    Node document = PARSER.parse(markdown);
    document.accept(new AbstractVisitor() {
      @Override
      public void visit(Link link) {
        link.setDestination(links.apply(link.getDestination()));
        visitChildren(link);
      }
    });
    Outline outline = Outline.of(document);
    String html = HtmlRenderer.builder()
        // First, as the first that knows a node renders it.
        .nodeRendererFactory(context -> new Blocks(context, outline))
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .build()
        .render(document);
    return new Rendered(html, outline.headings(), outline.passages());
  }

  /** What links name a heading by, if it is the only one of its words on the page. */
  public static String anchor(String heading) {
    return Outline.slug(heading);
  }
}
