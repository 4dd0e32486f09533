/**
 * Judges the judge: our real server behind a proxy that plants faults, each of which has to be found by the right check
 * at the right operation, and one harmless variation at a time, none of which may be.
 */
@NullMarked
package io.github.fluentsupportkit.conformance.faults;

import org.jspecify.annotations.NullMarked;
