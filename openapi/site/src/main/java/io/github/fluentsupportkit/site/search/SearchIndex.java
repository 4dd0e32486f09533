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

  private static final int LONGEST_TEXT = 600;

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

  /** Adds a page and its parts. */
  public void add(Page page, Rendered content) {
    String address = page.path() + ".html";
    entries.add(new Entry(
        address, page.title(), "", Markdown.render(page.summary(), link -> link).text()));
    content
        .passages()
        .forEach(passage -> entries.add(new Entry(
            passage.id().isEmpty() ? address : address + "#" + passage.id(),
            page.title(),
            passage.heading(),
            passage.text().substring(0, Math.min(LONGEST_TEXT, passage.text().length())))));
  }

  /** The script, which sets {@code searchIndex}. */
  public Asset script() {
    String json = JsonMapper.shared().writeValueAsString(entries);
    return new Asset(
        "assets/search-index.js",
        ("globalThis.searchIndex = " + json + ";\n").getBytes(StandardCharsets.UTF_8));
  }
}
