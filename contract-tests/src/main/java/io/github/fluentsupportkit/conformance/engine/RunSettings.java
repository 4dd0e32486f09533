package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.http.Connection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to do.
 *
 * @param connection the server, and how it is to be treated
 * @param selection which checks and operations count
 * @param stateless whether the server only shows examples and keeps nothing
 * @param release the release whose known deviations are tolerated; empty for none
 * @param baseline fingerprints of accepted findings
 * @param seed decides random choices
 * @param slowest the longest that an answer may take
 * @param ledger the file that remembers what was created until it is deleted, or null for none
 */
public record RunSettings(
    Connection connection,
    Selection selection,
    boolean stateless,
    String release,
    Set<String> baseline,
    long seed,
    Duration slowest,
    @Nullable Path ledger) {

  /** The same for another connection. */
  public RunSettings with(Connection other) {
    return new RunSettings(other, selection, stateless, release, baseline, seed, slowest, ledger);
  }
}
