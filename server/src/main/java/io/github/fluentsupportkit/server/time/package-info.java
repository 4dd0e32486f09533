/** The time of the help desk. */
@NullMarked
package io.github.fluentsupportkit.server.time;

import org.jspecify.annotations.NullMarked;
