package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.catalog.Product;
import org.jspecify.annotations.Nullable;

/** A ticket that was just opened, with its surroundings. */
public record OpenedTicket(
    Ticket ticket, Mailbox mailbox, @Nullable Product product) {}
