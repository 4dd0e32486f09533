/** Checks of what comes of requests that are wrong. */
@NullMarked
package io.github.fluentsupportkit.conformance.checks.input;

import org.jspecify.annotations.NullMarked;
