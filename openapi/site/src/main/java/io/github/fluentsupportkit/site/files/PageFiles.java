package io.github.fluentsupportkit.site.files;

import io.github.fluentsupportkit.site.Page;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Pages that were written as files. */
public final class PageFiles {

  /** Those who use the kit as they come: front ends first, those who work on the contract last. */
  private static final List<String> KIT =
      List.of("mock-server", "sandbox", "clients", "conformance", "operating", "contract");

  private PageFiles() {}

  /** The guide, below {@code guide}. */
  public static List<Page> guide(Path folder) {
    return PageFile.in(folder).stream()
        .map(file -> file.at("guide/" + file.name()))
        .toList();
  }

  /** The documentation of the kit, below {@code kit}. */
  public static List<Page> kit(Path folder) {
    return PageFile.in(folder).stream()
        .sorted(Comparator.comparingInt(
            file -> KIT.contains(file.name()) ? KIT.indexOf(file.name()) : KIT.size()))
        .map(file -> file.at("kit/" + file.name()))
        .toList();
  }
}
