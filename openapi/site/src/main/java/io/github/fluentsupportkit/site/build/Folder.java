package io.github.fluentsupportkit.site.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Writes what a folder is to hold. */
final class Folder {

  private Folder() {}

  /** Writes files by their paths, and takes away what else is in the folder. */
  static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Set<Path> written = new HashSet<>();
    for (var file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.write(target, file.getValue());
      written.add(target);
    }
    for (Path old : regularFiles(folder)) {
      if (!written.contains(old)) {
        Files.delete(old);
      }
    }
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }
}
