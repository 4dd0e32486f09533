package io.github.fluentsupportkit.site.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the site says of a file of the kit's documentation, which itself begins as it is read in the repository.
 *
 * @param file its name, without extension
 * @param task of those whom it is for
 * @param summary what it helps them with
 */
public record KitPage(String file, String task, String summary) {

  private static final String RESOURCE = "kit.yaml";

  /** All that are known, in the order of the navigation. */
  public static List<KitPage> all() {
    try (InputStream in =
        Objects.requireNonNull(KitPage.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new YAMLMapper().readValue(in, new TypeReference<List<KitPage>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
