package io.github.fluentsupportkit.server.tickets;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a new ticket.
 *
 * @param title without tags
 * @param content sanitised
 * @param mailboxId where it belongs, or null for the default mailbox
 * @param productId what it is about, or null
 * @param priority how urgent agents find it, or null if nobody said
 * @param clientPriority how urgent the customer finds it
 * @param source where it came from, or null if nobody said
 */
public record TicketOpening(
    String title,
    String content,
    @Nullable Long mailboxId,
    @Nullable Long productId,
    @Nullable Priority priority,
    Priority clientPriority,
    @Nullable String source) {}
