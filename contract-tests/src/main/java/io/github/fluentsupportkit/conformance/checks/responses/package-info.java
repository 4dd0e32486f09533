/** Checks of one answer by itself. */
@NullMarked
package io.github.fluentsupportkit.conformance.checks.responses;

import org.jspecify.annotations.NullMarked;
