/** The tester as part of somebody's JUnit tests. */
@NullMarked
package io.github.fluentsupportkit.conformance.junit;

import org.jspecify.annotations.NullMarked;
