package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.files.Sources;
import io.github.fluentsupportkit.site.frame.Paths;
import java.util.Set;

/** Where links lead that were written for files of the repository. */
final class Links {

  private final Set<String> pages;
  private final Sources sources;

  Links(Set<String> pages, Sources sources) {
    this.pages = pages;
    this.sources = sources;
  }

  /** The same link on the page as the site has it. */
  String onPage(Page page, String link) {
    if (link.startsWith("#") || link.matches("[a-z]+:.*")) {
      return link;
    }
    String[] parts = link.split("#", 2);
    String anchor = parts.length == 2 ? "#" + parts[1] : "";
    String target = Paths.resolve(page.path(), parts[0]);
    String name = target.replaceFirst("\\.md$", "");
    if (!name.equals(target) && pages.contains(name)) {
      return to(page, name) + anchor;
    }
    // The kit's pages are in docs, beside which the repository's other folders are.
    if (page.path().startsWith("kit/") && !link.endsWith(".html") && parts[0].startsWith("../")) {
      return to(page, sources.page(target).path()) + anchor;
    }
    return link;
  }

  private static String to(Page page, String path) {
    return Paths.root(page.path()) + path + ".html";
  }
}
