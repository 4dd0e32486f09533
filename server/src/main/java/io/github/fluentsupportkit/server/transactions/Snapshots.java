package io.github.fluentsupportkit.server.transactions;

import java.util.Optional;

/** Tells whether the database still shows what it showed before. */
public interface Snapshots {

  /**
   * The name of what the database shows now, whoever wrote it. While the name stays the same, everything that is read
   * stays the same. Empty if the database has no such names.
   */
  Optional<String> current();
}
