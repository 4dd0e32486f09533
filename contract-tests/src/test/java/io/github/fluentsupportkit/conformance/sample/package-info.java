/** The report that the documentation shows. */
@NullMarked
package io.github.fluentsupportkit.conformance.sample;

import org.jspecify.annotations.NullMarked;
