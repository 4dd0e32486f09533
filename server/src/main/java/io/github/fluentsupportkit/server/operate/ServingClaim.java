package io.github.fluentsupportkit.server.operate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Says that a server works on an embedded database, so that no second one does: it would depend on the first, which
 * opens the database for it as for commands, and fail with it. The operating system takes it back from a process that
 * ends.
 */
final class ServingClaim implements AutoCloseable {

  private static final String FILE = "serving.lock";

  private final @Nullable FileChannel channel;

  private ServingClaim(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /** Claims the database in a folder; refuses if another server has it. */
  static ServingClaim on(Path folder) {
    try {
      FileChannel channel = FileChannel.open(
          folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        channel.close();
        throw new CommandFailure(
            ExitCode.NO_DATABASE,
            "Another server works on the data in " + folder
                + " already; several instances need PostgreSQL, see --database");
      }
      return new ServingClaim(channel);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NO_DATABASE, "The folder " + folder + " cannot be written to");
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /** Claims nothing. */
  static ServingClaim none() {
    return new ServingClaim(null);
  }

  @Override
  public void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // The process ends next, and the claim with it.
        return;
      }
    }
  }
}
