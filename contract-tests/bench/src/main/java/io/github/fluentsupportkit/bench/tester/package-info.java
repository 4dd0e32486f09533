/** The tester against the sandbox. */
@NullMarked
package io.github.fluentsupportkit.bench.tester;

import org.jspecify.annotations.NullMarked;
