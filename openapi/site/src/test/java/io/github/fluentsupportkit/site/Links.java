package io.github.fluentsupportkit.site;

import io.github.fluentsupportkit.site.markdown.Markdown;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of pages to one another. */
public final class Links {

  private static final Pattern LINK = Pattern.compile("]\\(([^):#\\s]+\\.html)?(#[^)\\s]*)?\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

  private Links() {}

  /** Links of a page into some folder that lead nowhere among the pages. */
  public static List<String> brokenOn(Page page, String folder, Collection<Page> pages) {
    return LINK.matcher(page.markdown())
        .results()
        .filter(link -> link.group(1) != null)
        .map(link -> URI.create(page.path()).resolve(link.group(1))
            + (link.group(2) == null ? "" : link.group(2)))
        .filter(target -> target.startsWith(folder))
        .filter(target -> pages.stream().flatMap(Links::targets).noneMatch(target::equals))
        .toList();
  }

  private static Stream<String> targets(Page page) {
    String file = page.path() + ".html";
    return Stream.concat(
        Stream.of(file),
        HEADING
            .matcher(page.markdown())
            .results()
            .map(heading -> file + "#" + Markdown.anchor(heading.group(1).replace("\\", ""))));
  }
}
