/** Requests that work as they stand: those of the contract, with records that a sandbox just started has. */
@NullMarked
package io.github.fluentsupportkit.site.requests;

import org.jspecify.annotations.NullMarked;
