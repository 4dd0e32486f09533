/** The server on its databases, with much in them. */
@NullMarked
package io.github.fluentsupportkit.bench.server;

import org.jspecify.annotations.NullMarked;
