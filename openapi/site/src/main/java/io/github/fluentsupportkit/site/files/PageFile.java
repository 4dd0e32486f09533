package io.github.fluentsupportkit.site.files;

import io.github.fluentsupportkit.site.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page as a file of Markdown. Title, summary and order are said before it, between lines of dashes; where they
 * are not, the title is the first heading, the summary the first sentence, and the order that of the names.
 */
final class PageFile {

  private final Path file;
  private final List<String> head;
  private final String body;

  private PageFile(Path file) {
    this.file = file;
    String text = read(file);
    if (text.startsWith("---\n")) {
      int end = text.indexOf("\n---\n", 3);
      this.head = text.substring(4, end).lines().toList();
      this.body = text.substring(end + 5).strip();
    } else {
      this.head = List.of();
      this.body = text.strip();
    }
  }

  /** All Markdown files of a folder, in their order. */
  static List<PageFile> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(PageFile::new)
          .sorted(Comparator.comparing(PageFile::order).thenComparing(PageFile::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.getFileName().toString().replaceFirst("\\.md$", "");
  }

  private int order() {
    String order = said("order");
    return order.isEmpty() ? 0 : Integer.parseInt(order);
  }

  Page at(String path) {
    String[] parts = body.startsWith("# ") ? body.split("\n", 2) : new String[] {"", body};
    String title = said("title").isEmpty() ? parts[0].replaceFirst("^# ", "") : said("title");
    String text = parts[1].strip();
    return new Page(
        path, title, said("summary").isEmpty() ? firstSentence(text) : said("summary"), text);
  }

  private static String firstSentence(String text) {
    String plain = text.split("\n\n", 2)[0]
        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
        .replaceAll("[`*_]", "")
        .replaceAll("\\s+", " ");
    return plain.split("(?<=[.:]) ", 2)[0].replaceFirst(":$", ".");
  }

  private String said(String name) {
    return head.stream()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
