/** Judges any server of the Fluent Support API by its contract. */
@NullMarked
package io.github.fluentsupportkit.conformance;

import org.jspecify.annotations.NullMarked;
