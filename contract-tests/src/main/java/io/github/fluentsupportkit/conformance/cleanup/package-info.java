/** What a run created, and how it is taken away again. */
@NullMarked
package io.github.fluentsupportkit.conformance.cleanup;

import org.jspecify.annotations.NullMarked;
