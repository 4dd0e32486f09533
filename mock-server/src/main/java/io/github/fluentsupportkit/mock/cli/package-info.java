/** The mock server's command line. */
@NullMarked
package io.github.fluentsupportkit.mock.cli;

import org.jspecify.annotations.NullMarked;
