package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Finding;
import java.util.List;

/**
 * A finding and how it counts.
 *
 * @param finding what was found
 * @param standing how it counts
 * @param deviations ids of the ledger's entries that explain it; empty unless it is known
 */
public record Judged(Finding finding, Standing standing, List<String> deviations) {}
