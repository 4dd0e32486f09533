/**
 * Requests as WordPress takes them: four encodings, one tree of parameters.
 *
 * <p>This is the only place that knows PHP's brackets, the order in which query, form and JSON are
 * merged, and the ways to send one method as another.
 */
@NullMarked
package io.github.fluentsupportkit.contract.request;

import org.jspecify.annotations.NullMarked;
