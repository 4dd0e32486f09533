package io.github.fluentsupportkit.server.tickets;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A ticket to keep.
 *
 * @param title without tags
 * @param content sanitised
 * @param at when it was opened, in UTC
 */
public record NewTicket(
    long customerId,
    long mailboxId,
    @Nullable Long productId,
    @Nullable String productSource,
    Priority priority,
    Priority clientPriority,
    @Nullable String source,
    String title,
    String content,
    LocalDateTime at) {}
