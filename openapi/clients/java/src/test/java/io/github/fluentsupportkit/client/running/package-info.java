/** Servers that clients are tried with. */
@NullMarked
package io.github.fluentsupportkit.client.running;

import org.jspecify.annotations.NullMarked;
