package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.contract.Contract;
import java.io.IOException;
import java.nio.file.Path;

/** The step of the build that writes the published site. */
public final class BuildSite {

  private BuildSite() {}

  /**
   * Writes the site.
   *
   * @param args the folder of the module, that of the repository, that of the site to publish, and that of the
   *     site to serve
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path module = Path.of(args[0]);
    Path repository = Path.of(args[1]);
    Contract contract = Contract.bundled();
    Content content = Content.of(contract, module.resolve("src"), repository.resolve("docs"));
    Site site = new Site(contract, content, repository);
    site.addFolder(module.resolve("src/main/web"));
    Folder.write(Path.of(args[2]), site.files());
    Folder.write(Path.of(args[3]), ServedFiles.of(site.servedFiles()));
  }
}
