package io.github.fluentsupportkit.site.files;

import io.github.fluentsupportkit.site.Page;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Pages that were written as files. */
public final class PageFiles {

  private PageFiles() {}

  /** The guide, below {@code guide}. */
  public static List<Page> guide(Path folder) {
    return PageFile.in(folder).stream()
        .map(file -> file.at("guide/" + file.name()))
        .toList();
  }

  /** The documentation of the kit, below {@code kit}, those first who use it as it comes. */
  public static List<Page> kit(Path folder) {
    List<KitPage> known = KitPage.all();
    List<String> order = known.stream().map(KitPage::file).toList();
    return PageFile.in(folder).stream()
        .sorted(Comparator.comparingInt(file -> place(order, file.name())))
        .map(file -> summed(known, file))
        .toList();
  }

  private static int place(List<String> order, String file) {
    return order.contains(file) ? order.indexOf(file) : order.size();
  }

  private static Page summed(List<KitPage> known, PageFile file) {
    Page page = file.at("kit/" + file.name());
    return known.stream()
        .filter(one -> one.file().equals(file.name()))
        .findFirst()
        .map(one -> new Page(page.path(), page.title(), one.summary(), page.markdown()))
        .orElse(page);
  }
}
