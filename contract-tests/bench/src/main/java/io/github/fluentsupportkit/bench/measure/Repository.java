package io.github.fluentsupportkit.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where what is measured was built, and where measuring may write. */
public record Repository(Path root) {

  private static final String MARK = "mock-server/run.args";

  /**
   * The repository that a folder is in.
   *
   * @throws MeasuringFailed if it is in none
   */
  public static Repository around(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(MARK))) {
        return new Repository(at);
      }
    }
    throw new MeasuringFailed("The benchmarks run within the repository, and "
        + folder.toAbsolutePath() + " is not in it.");
  }

  /** Files that the build makes and that are not there. */
  public List<String> missing(String... built) {
    return List.of(built).stream()
        .filter(file -> !Files.exists(root.resolve(file)))
        .toList();
  }

  /** A folder for measuring, which is made when it is not there. */
  public Path workFolder(String name) {
    try {
      return Files.createDirectories(
          root.resolve("contract-tests/bench/target/work").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
