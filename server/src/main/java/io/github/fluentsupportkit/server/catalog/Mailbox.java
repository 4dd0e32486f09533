package io.github.fluentsupportkit.server.catalog;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A place where tickets come in, as the contract's {@code Mailbox} describes it. Moments are UTC. */
public record Mailbox(
    long id,
    String name,
    String slug,
    BoxType boxType,
    String email,
    @Nullable String mappedEmail,
    @Nullable String emailFooter,
    String adminEmailAddress,
    @Nullable String avatar,
    long createdBy,
    boolean isDefault,
    LocalDateTime createdAt,
    LocalDateTime updatedAt) {

  /** How tickets come in. */
  public enum BoxType {
    /** On the web. */
    WEB,
    /** By e-mail. */
    EMAIL
  }
}
