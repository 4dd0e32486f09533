package io.github.fluentsupportkit.site.markdown;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A page as HTML.
 *
 * @param html what belongs below the page's own heading
 * @param headings those that can be linked, in order
 * @param passages the text, without markup, of each heading's part
 */
public record Rendered(String html, List<Heading> headings, List<Passage> passages) {

  /** All that is said, without markup. */
  public String text() {
    return passages.stream().map(Passage::text).collect(Collectors.joining(" "));
  }

  /**
   * What is said under one heading.
   *
   * @param id of the heading; empty before the first
   * @param heading its text; empty before the first
   * @param text without markup
   */
  public record Passage(String id, String heading, String text) {}
}
