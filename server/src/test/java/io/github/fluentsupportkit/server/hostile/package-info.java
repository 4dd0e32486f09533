/** The server among clients that are careless or worse. */
@NullMarked
package io.github.fluentsupportkit.server.hostile;

import org.jspecify.annotations.NullMarked;
