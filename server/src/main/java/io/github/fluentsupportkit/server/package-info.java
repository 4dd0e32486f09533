/** A help desk that keeps the contract. */
@NullMarked
package io.github.fluentsupportkit.server;

import org.jspecify.annotations.NullMarked;
