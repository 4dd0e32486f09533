package io.github.fluentsupportkit.site.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order of the site's pages.
 *
 * @param sections in order
 */
public record Navigation(List<Section> sections) {

  /**
   * Pages that belong together.
   *
   * @param title of the section
   * @param links its pages
   */
  public record Section(String title, List<Link> links) {}

  /**
   * A page, and those below it that are shown when one is looking at them.
   *
   * @param path of the page
   * @param title as short as the navigation wants it
   * @param below the pages that it leads to
   */
  public record Link(String path, String title, List<Link> below) {

    /** A page without others below it. */
    public Link(String path, String title) {
      this(path, title, List.of());
    }

    private boolean holds(String other) {
      return path.equals(other) || below.stream().anyMatch(link -> link.holds(other));
    }
  }

  /** A link as a template shows it. */
  record Shown(String href, String title, boolean current, boolean here, List<Shown> below) {}

  /** A section as a template shows it. */
  record ShownSection(String title, List<Shown> links) {}

  /** The sections for the bar above the page: each leads to its first page. */
  List<Shown> tabs(String from) {
    return sections.stream()
        .map(section -> new Shown(
            href(from, section.links().get(0).path()),
            section.title(),
            false,
            section.links().stream().anyMatch(link -> link.holds(from)),
            List.of()))
        .toList();
  }

  List<ShownSection> around(String from) {
    return sections.stream()
        .map(section -> new ShownSection(
            section.title(),
            section.links().stream().map(link -> shown(from, link)).toList()))
        .toList();
  }

  Optional<Shown> before(String path) {
    return neighbour(path, -1);
  }

  Optional<Shown> after(String path) {
    return neighbour(path, 1);
  }

  private Optional<Shown> neighbour(String path, int steps) {
    List<Link> all = new ArrayList<>();
    sections.forEach(section -> section.links().forEach(link -> {
      all.add(link);
      all.addAll(link.below());
    }));
    List<String> paths = all.stream().map(Link::path).toList();
    int place = paths.indexOf(path);
    int wanted = place + steps;
    return place < 0 || wanted < 0 || wanted >= all.size()
        ? Optional.empty()
        : Optional.of(shown(path, all.get(wanted)));
  }

  private static Shown shown(String from, Link link) {
    boolean here = link.holds(from);
    return new Shown(
        href(from, link.path()),
        link.title(),
        link.path().equals(from),
        here,
        here ? link.below().stream().map(below -> shown(from, below)).toList() : List.of());
  }

  private static String href(String from, String to) {
    return Paths.root(from) + to + (to.contains(".") ? "" : ".html");
  }
}
