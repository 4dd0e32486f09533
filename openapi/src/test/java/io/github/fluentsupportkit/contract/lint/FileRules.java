package io.github.fluentsupportkit.contract.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What every file of the contract is like. */
final class FileRules {

  private static final int MOST_LINES = 300;

  private FileRules() {}

  /** Some parsers take such a file for JSON. */
  static List<String> filesThatLookLikeJson(Path folder) {
    return files(folder)
        .filter(file -> read(file).stripLeading().startsWith("{"))
        .map(file -> name(folder, file) + " begins with a brace")
        .toList();
  }

  /** Examples are as long as what the product answers; what people write by hand is to be read. */
  static List<String> longFiles(Path folder) {
    List<String> faults = new ArrayList<>();
    files(folder).filter(file -> !name(folder, file).contains("examples/")).forEach(file -> {
      long lines = read(file).lines().count();
      if (lines > MOST_LINES) {
        faults.add(name(folder, file) + " has " + lines + " lines");
      }
    });
    return faults;
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
