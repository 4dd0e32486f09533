/** Runs the stories, asks the checks, and says what comes of it. */
@NullMarked
package io.github.fluentsupportkit.conformance.engine;

import org.jspecify.annotations.NullMarked;
