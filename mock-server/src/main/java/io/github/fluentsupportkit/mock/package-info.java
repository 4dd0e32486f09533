/** A server that answers as the contract says, without any help desk behind it. */
@NullMarked
package io.github.fluentsupportkit.mock;

import org.jspecify.annotations.NullMarked;
