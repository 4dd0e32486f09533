package io.github.fluentsupportkit.site.downloads;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.site.Asset;
import io.github.fluentsupportkit.site.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The contract as one file, each page as Markdown, and {@code llms.txt} and {@code llms-full.txt}, which tell language models
 * what there is and all of it.
 */
public final class Downloads {

  private static final List<String> CONTRACT_FILES =
      List.of("openapi.yaml", "openapi.json", "openapi-wire.yaml", "deviations.json");

  private Downloads() {}

  /**
   * All files.
   *
   * @param contract what the site is about
   * @param sections the pages by the name of their section, in the order of the site
   */
  public static List<Asset> of(Contract contract, Map<String, List<Page>> sections) {
    List<Asset> assets = new ArrayList<>();
    CONTRACT_FILES.forEach(name -> assets.add(new Asset("contract/" + name, bundled(name))));
    MarkdownFiles files =
        new MarkdownFiles(sections.values().stream().flatMap(List::stream).toList());
    assets.addAll(files.assets());
    assets.add(text("llms.txt", Llms.index(contract, sections)));
    assets.add(text("llms-full.txt", Llms.full(contract, sections, files)));
    return List.copyOf(assets);
  }

  static Asset text(String path, String content) {
    return new Asset(path, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bundled(String name) {
    try (InputStream in = Contract.class.getResourceAsStream("/fluent-support/bundled/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing, as if the contract was not built");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
