package io.github.fluentsupportkit.server.catalog;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Something that tickets are about, as the contract's {@code Product} describes it. Moments are UTC. */
public record Product(
    long id,
    @Nullable Long sourceUid,
    @Nullable Long mailboxId,
    String title,
    @Nullable String description,
    String source,
    @Nullable Long createdBy,
    LocalDateTime createdAt,
    LocalDateTime updatedAt) {}
