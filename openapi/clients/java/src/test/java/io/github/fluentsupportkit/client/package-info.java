/** Calls the client as its users do. */
@NullMarked
package io.github.fluentsupportkit.client;

import org.jspecify.annotations.NullMarked;
