/** Checks of the ways in which requests travel. */
@NullMarked
package io.github.fluentsupportkit.conformance.checks.wire;

import org.jspecify.annotations.NullMarked;
