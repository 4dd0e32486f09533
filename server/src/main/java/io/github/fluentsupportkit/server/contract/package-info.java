/** The contract as the server uses it: its files, read once at the start. */
@NullMarked
package io.github.fluentsupportkit.server.contract;

import org.jspecify.annotations.NullMarked;
