/** The command line. */
@NullMarked
package io.github.fluentsupportkit.conformance.cli;

import org.jspecify.annotations.NullMarked;
