package io.github.fluentsupportkit.mock.wire;

import io.github.fluentsupportkit.contract.BrokenContractException;
import io.github.fluentsupportkit.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A contract on disk, looked after while it is edited. Whenever a file changes it is read anew; while
 * it is broken, the last sound one is kept.
 */
final class ServedContract implements AutoCloseable {

  private static final long LOOK_EVERY_MILLIS = 500;

  private final Path files;
  private final Consumer<Contract> changed;
  private final Consumer<List<String>> broken;
  private final Thread watch = new Thread(this::watch, "contract-watch");
  private String seen;

  /**
   * Looks after the files from now on.
   *
   * @param files the index of the contract, or its folder
   * @param changed gets each sound contract
   * @param broken gets what is wrong with each broken one
   */
  ServedContract(Path files, Consumer<Contract> changed, Consumer<List<String>> broken) {
    this.files = files;
    this.changed = changed;
    this.broken = broken;
    this.seen = state();
    watch.setDaemon(true);
    watch.start();
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(LOOK_EVERY_MILLIS);
        String now = state();
        if (!now.equals(seen)) {
          seen = now;
          read();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try {
      changed.accept(Contract.read(files));
    } catch (BrokenContractException e) {
      broken.accept(e.problems());
    } catch (RuntimeException e) {
      // Whatever it is, the next edit may put it right, and somebody must be there to see it.
      broken.accept(List.of(e.toString()));
    }
  }

  /** Sizes and times of all files. A folder is looked at every time, because editors replace files. */
  private String state() {
    Path folder = Files.isDirectory(files) ? files : files.toAbsolutePath().getParent();
    StringBuilder state = new StringBuilder();
    try (Stream<Path> all = Files.walk(folder == null ? files : folder)) {
      all.filter(f -> f.toString().matches(".*\\.(ya?ml|json)"))
          .sorted()
          .forEach(f -> state.append(stamp(f)));
    } catch (IOException | UncheckedIOException e) {
      // A file that vanishes while the folder is read is one more change.
      state.append("changing");
    }
    return state.toString();
  }

  private static String stamp(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n";
    } catch (IOException e) {
      return file + " gone\n";
    }
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
