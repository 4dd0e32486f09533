package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.catalog.Product;
import io.github.fluentsupportkit.server.catalog.Tag;
import io.github.fluentsupportkit.server.conversations.Reply;
import io.github.fluentsupportkit.server.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket with what a list shows around it. */
record TicketInList(
    Ticket ticket,
    Person customer,
    @Nullable Person agent,
    @Nullable Product product,
    List<Tag> tags,
    List<TicketViewer> viewers,
    @Nullable Reply latest) {}
