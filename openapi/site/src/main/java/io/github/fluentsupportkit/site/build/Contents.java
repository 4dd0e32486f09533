package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.frame.Navigation;
import io.github.fluentsupportkit.site.frame.Navigation.Link;
import io.github.fluentsupportkit.site.frame.Navigation.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of contents of the site. */
final class Contents {

  static final String REFERENCE = "reference";

  private Contents() {}

  static Navigation of(Content content) {
    List<Section> sections = List.of(
        new Section("Guide", links(content.guide())),
        new Section(
            "Reference",
            Stream.concat(
                    Stream.of(new Link(REFERENCE, "Interactive reference")),
                    links(content.operations()).stream())
                .toList()),
        new Section("Differences", links(content.differences())),
        new Section("The kit", links(content.kit())));
    return new Navigation(
        sections.stream().filter(section -> !section.links().isEmpty()).toList());
  }

  /** Pages in the folder of another page, such as {@code a/b} of {@code a}, are below that. */
  private static List<Link> links(List<Page> pages) {
    List<Link> links = new ArrayList<>();
    for (Page page : pages) {
      if (pages.stream().noneMatch(other -> isBelow(page, other))) {
        List<Link> below = pages.stream()
            .filter(other -> isBelow(other, page))
            .map(other -> new Link(other.path(), withoutParent(other.title())))
            .toList();
        links.add(new Link(page.path(), page.title(), below));
      }
    }
    return links;
  }

  /** What stands before a colon says what the page is below. */
  private static String withoutParent(String title) {
    return title.substring(title.indexOf(": ") < 0 ? 0 : title.indexOf(": ") + 2);
  }

  private static boolean isBelow(Page page, Page other) {
    return page.path().startsWith(other.path() + "/");
  }
}
