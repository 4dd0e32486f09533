package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Connection;
import io.github.fluentsupportkit.conformance.transcript.Need;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to do.
 *
 * @param connection the server, and how it is to be treated
 * @param selection which checks and operations count
 * @param stateless whether the server only shows examples and keeps nothing
 * @param thorough whether every rule is to be broken in every encoding, in hundreds of requests more
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
    boolean thorough,
    String release,
    Set<String> baseline,
    long seed,
    Duration slowest,
    @Nullable Path ledger) {

  /** What checks and stories can count on. */
  public Set<Need> available() {
    Set<Need> available = EnumSet.noneOf(Need.class);
    if (connection.writes()) {
      available.add(Need.WRITES);
    }
    if (!stateless) {
      available.add(Need.STATE);
    }
    if (thorough) {
      available.add(Need.THOROUGHNESS);
    }
    if (connection.credentials().containsKey(Caller.AGENT)) {
      available.add(Need.AGENT);
    }
    if (connection.credentials().containsKey(Caller.CUSTOMER)) {
      available.add(Need.CUSTOMER);
    }
    return available;
  }

  /** The same for another connection. */
  public RunSettings with(Connection other) {
    return new RunSettings(
        other, selection, stateless, thorough, release, baseline, seed, slowest, ledger);
  }
}
