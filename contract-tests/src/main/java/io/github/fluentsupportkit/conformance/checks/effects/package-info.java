/** What requests that were refused have left behind all the same. */
@NullMarked
package io.github.fluentsupportkit.conformance.checks.effects;

import org.jspecify.annotations.NullMarked;
