package io.github.fluentsupportkit.site.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The site that the build wrote. */
final class BuiltSite {

  static final Path FOLDER = Path.of("target", "site").toAbsolutePath();

  private BuiltSite() {}

  /** The paths of all pages. */
  static List<String> pages() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String address(String path) {
    return FOLDER.toUri() + path;
  }
}
