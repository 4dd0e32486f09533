package io.github.fluentsupportkit.site.search;

import io.github.fluentsupportkit.site.Asset;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.markdown.Markdown;
import io.github.fluentsupportkit.site.markdown.Rendered;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be found in the site, as a script: pages are opened from disk, where a script may be loaded, and
 * a file may not be read.
 */
public final class SearchIndex {

  private static final int LONGEST_TEXT = 4000;

  private final List<Entry> entries = new ArrayList<>();

  /**
   * A place that can be found.
   *
   * @param address relative to the site's root
   * @param page the title of the page
   * @param part the heading of the part; empty for the page itself
   * @param text what is said there
   */
  record Entry(String address, String page, String part, String text) {}

  /** Adds a page with what it says before its first heading, and the parts below its headings. */
  public void add(Page page, Rendered content) {
    String address = page.path() + ".html";
    StringBuilder introduction =
        new StringBuilder(Markdown.render(page.summary(), link -> link).text());
    content.passages().stream()
        .filter(passage -> passage.id().isEmpty())
        .forEach(passage -> introduction.append(' ').append(passage.text()));
    entries.add(new Entry(address, page.title(), "", shortened(introduction.toString())));
    content.passages().stream()
        .filter(passage -> !passage.id().isEmpty())
        .forEach(passage -> entries.add(new Entry(
            address + "#" + passage.id(),
            page.title(),
            passage.heading(),
            shortened(passage.text()))));
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
  }

  /** The script, which sets {@code searchIndex}. */
  public Asset script() {
    String json = JsonMapper.shared().writeValueAsString(entries);
    return new Asset(
        "assets/search-index.js",
        ("globalThis.searchIndex = " + json + ";\n").getBytes(StandardCharsets.UTF_8));
  }
}
