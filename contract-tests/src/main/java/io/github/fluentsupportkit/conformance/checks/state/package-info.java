/** Checks of what is there before and after a request. */
@NullMarked
package io.github.fluentsupportkit.conformance.checks.state;

import org.jspecify.annotations.NullMarked;
