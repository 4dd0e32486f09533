/** Checks of who may do what. */
@NullMarked
package io.github.fluentsupportkit.conformance.checks.access;

import org.jspecify.annotations.NullMarked;
