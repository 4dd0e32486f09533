/** Replying to tickets, and changing and deleting replies. */
@NullMarked
package io.github.fluentsupportkit.server.replies;

import org.jspecify.annotations.NullMarked;
