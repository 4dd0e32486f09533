package io.github.fluentsupportkit.server.conversations;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Something said on a ticket, as the contract's {@code Reply} describes it. Moments are UTC. */
public record Reply(
    long id,
    long ticketId,
    long personId,
    ConversationType conversationType,
    String content,
    String source,
    String contentHash,
    @Nullable String messageId,
    boolean isImportant,
    LocalDateTime createdAt,
    LocalDateTime updatedAt) {}
