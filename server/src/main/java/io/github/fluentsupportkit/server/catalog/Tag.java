package io.github.fluentsupportkit.server.catalog;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A label for tickets, as the contract's {@code Tag} describes it. Moments are UTC. */
public record Tag(
    long id,
    String title,
    String slug,
    @Nullable String description,
    @Nullable Long createdBy,
    LocalDateTime createdAt,
    LocalDateTime updatedAt) {}
