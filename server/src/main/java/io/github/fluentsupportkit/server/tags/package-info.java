/** Putting tags on tickets. */
@NullMarked
package io.github.fluentsupportkit.server.tags;

import org.jspecify.annotations.NullMarked;
