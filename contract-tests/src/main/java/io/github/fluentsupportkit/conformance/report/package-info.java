/** Tells the verdict to people and to machines. */
@NullMarked
package io.github.fluentsupportkit.conformance.report;

import org.jspecify.annotations.NullMarked;
