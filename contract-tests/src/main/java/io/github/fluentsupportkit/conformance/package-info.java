/** An independent judge of whether a server keeps the contract. */
@NullMarked
package io.github.fluentsupportkit.conformance;

import org.jspecify.annotations.NullMarked;
