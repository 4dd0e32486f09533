package io.github.fluentsupportkit.server.conversations;

import java.time.LocalDateTime;

/**
 * A reply to keep.
 *
 * @param content sanitised
 * @param at when it was said, in UTC
 */
public record NewReply(
    long ticketId, long personId, ConversationType type, String content, LocalDateTime at) {}
