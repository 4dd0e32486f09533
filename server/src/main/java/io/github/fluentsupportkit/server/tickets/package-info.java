/** Tickets: listing, showing, opening, changing and deleting them. */
@NullMarked
package io.github.fluentsupportkit.server.tickets;

import org.jspecify.annotations.NullMarked;
