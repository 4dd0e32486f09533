package io.github.fluentsupportkit.site.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The step of the build that writes the published site. */
public final class BuildSite {

  private BuildSite() {}

  /**
   * Writes the site.
   *
   * @param args the folder of the guide, that of the kit's own documentation, and that of the site
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Files.createDirectories(Path.of(args[2]));
  }
}
