package io.github.fluentsupportkit.site.markdown;

import io.github.fluentsupportkit.site.markdown.Rendered.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The headings of a page with their anchors, and the text below each. */
final class Outline extends AbstractVisitor {

  private final Map<Node, String> ids = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String id = "";
  private String heading = "";

  private Outline() {}

  static Outline of(Node document) {
    Outline outline = new Outline();
    document.accept(outline);
    outline.endPassage();
    return outline;
  }

  List<Heading> headings() {
    return List.copyOf(headings);
  }

  List<Passage> passages() {
    return List.copyOf(passages);
  }

  String id(Node heading) {
    return ids.getOrDefault(heading, "");
  }

  @Override
  public void visit(org.commonmark.node.Heading node) {
    endPassage();
    visitChildren(node);
    heading = text.toString().strip();
    text.setLength(0);
    id = unique(slug(heading));
    ids.put(node, id);
    if (node.getLevel() == 2 || node.getLevel() == 3) {
      headings.add(new Heading(node.getLevel(), id, heading));
    }
  }

  private void endPassage() {
    String said = text.toString().replaceAll("\\s+", " ").strip();
    if (!said.isEmpty() || !heading.isEmpty()) {
      passages.add(new Passage(id, heading, said));
    }
    text.setLength(0);
  }

  /** As code hosts make them, so that the same links work there and here. */
  static String slug(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  private String unique(String slug) {
    String found = slug.isEmpty() ? "section" : slug;
    for (int i = 1; !taken.add(found); i++) {
      found = slug + "-" + i;
    }
    return found;
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock node) {
    // What is in an example is said in words as well; only its title helps to find it.
    String[] info = (node.getInfo() == null ? "" : node.getInfo()).split("\\s+", 2);
    text.append(' ').append(info.length == 2 ? info[1] : node.getLiteral()).append(' ');
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(Paragraph node) {
    visitChildren(node);
    text.append(' ');
  }

  @Override
  public void visit(CustomNode node) {
    visitChildren(node);
    if (node instanceof TableCell) {
      text.append(' ');
    }
  }
}
