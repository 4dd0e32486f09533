/** The server as a program. */
@NullMarked
package io.github.fluentsupportkit.server.operate;

import org.jspecify.annotations.NullMarked;
