package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.catalog.Product;
import io.github.fluentsupportkit.server.catalog.Tag;
import io.github.fluentsupportkit.server.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket with what its own answer shows around it. */
record TicketInFull(
    Ticket ticket,
    Person customer,
    @Nullable Person agent,
    Mailbox mailbox,
    @Nullable Product product,
    List<Tag> tags,
    List<TicketViewer> viewers) {}
