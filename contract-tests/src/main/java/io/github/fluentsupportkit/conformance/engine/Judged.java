package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Finding;
import java.util.List;

/**
 * A finding and how it counts.
 *
 * @param finding what was found
 * @param standing how it counts
 * @param deviations ids of the ledger's entries that explain it; empty unless it is known
 * @param fingerprint stays the same from run to run, and names check, operation and place, so that a baseline can accept
 *     it and two runs can be compared
 */
public record Judged(
    Finding finding, Standing standing, List<String> deviations, String fingerprint) {}
