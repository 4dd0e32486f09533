package io.github.fluentsupportkit.site.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prop_name, prop_value and _method",
        "with[] and *",
        "a | b",
        "<script>",
        "back\\slash and `tick`"
      })
  void textIsShownAsItStands(String plain) {
    String html = rendered(Markup.table(List.of("A"), List.of(List.of(Markup.text(plain)))));

    assertThat(html).contains("<td>" + plain.replace("<", "&lt;").replace(">", "&gt;") + "</td>");
  }

  @Test
  void aBarInCodeDoesNotEndACell() {
    String html = rendered(
        Markup.table(List.of("A", "B"), List.of(List.of(Markup.code("a|b"), "first\n\nsecond"))));

    assertThat(html).contains("<td><code>a|b</code></td>").contains("<td>first second</td>");
  }

  private static String rendered(String markdown) {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(tables)
        .build()
        .render(Parser.builder().extensions(tables).build().parse(markdown));
  }
}
