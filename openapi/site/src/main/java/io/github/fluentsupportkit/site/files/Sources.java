package io.github.fluentsupportkit.site.files;

import io.github.fluentsupportkit.site.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of the repository that the documentation links to, as pages, since the site is read without it. */
public final class Sources {

  private final Path repository;
  private final Map<String, Page> pages = new TreeMap<>();

  /**
   * None yet.
   *
   * @param repository the folder that links from its {@code docs} are resolved in
   */
  public Sources(Path repository) {
    this.repository = repository;
  }

  /** The pages of all that was asked for. */
  public Collection<Page> pages() {
    return pages.values();
  }

  /**
   * The page of a file, or of all files of a folder.
   *
   * @param path below the repository, with slashes
   * @throws IllegalArgumentException if there is none
   */
  public Page page(String path) {
    return pages.computeIfAbsent(path, this::read);
  }

  private Page read(String path) {
    Path file = repository.resolve(path).normalize();
    if (!file.startsWith(repository) || !Files.exists(file)) {
      throw new IllegalArgumentException(
          "the documentation links to " + path + ", which is not there");
    }
    String name = String.valueOf(file.getFileName());
    String target = "source/" + path.replaceAll("\\.[A-Za-z]+$", "");
    if (Files.isDirectory(file)) {
      String files = inFolder(file).stream()
          .map(one -> "## " + one.getFileName() + "\n\n" + fenced(one))
          .collect(Collectors.joining("\n\n"));
      return new Page(target, name, "The folder " + path + " of the kit's repository.", files);
    }
    return new Page(target, name, "The file " + path + " of the kit's repository.", fenced(file));
  }

  private static List<Path> inFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fenced(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return "`````" + name.substring(name.lastIndexOf('.') + 1) + "\n"
          + Files.readString(file).strip() + "\n`````";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
