/** What a run saw: each request with its answer and what was hoped for, and what was there before and after. */
@NullMarked
package io.github.fluentsupportkit.conformance.transcript;

import org.jspecify.annotations.NullMarked;
