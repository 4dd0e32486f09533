package io.github.fluentsupportkit.site.downloads;

import io.github.fluentsupportkit.site.Asset;
import io.github.fluentsupportkit.site.Page;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages as Markdown, beside their HTML; links between them lead to Markdown too. */
final class MarkdownFiles {

  private static final Pattern LINK = Pattern.compile("]\\(([^):#\\s]+)\\.html(#[^)\\s]*)?\\)");

  private final List<Page> pages;
  private final Set<String> paths;

  MarkdownFiles(List<Page> pages) {
    this.pages = pages;
    this.paths = pages.stream().map(Page::path).collect(Collectors.toSet());
  }

  List<Asset> assets() {
    return pages.stream()
        .map(page -> Downloads.text(page.path() + ".md", markdown(page)))
        .toList();
  }

  /** The whole of a page. */
  String markdown(Page page) {
    return "# " + page.title() + "\n\n> " + page.summary() + "\n\n"
        + LINK.matcher(page.markdown())
            .replaceAll(link -> rewritten(page, link))
            .strip() + "\n";
  }

  private String rewritten(Page page, MatchResult link) {
    String target = URI.create(page.path()).resolve(link.group(1)).toString();
    String anchor = link.group(2) == null ? "" : link.group(2);
    return Matcher.quoteReplacement(
        paths.contains(target) ? "](" + link.group(1) + ".md" + anchor + ")" : link.group());
  }
}
