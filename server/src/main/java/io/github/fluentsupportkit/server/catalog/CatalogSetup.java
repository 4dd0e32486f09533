package io.github.fluentsupportkit.server.catalog;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where operators set up what tickets refer to. */
public interface CatalogSetup {

  /** All mailboxes, the oldest first. */
  List<Mailbox> mailboxes();

  /** Adds a mailbox; the first one is the default. */
  long add(NewMailbox mailbox);

  /** Gives a mailbox another name and other addresses; its slug stays. */
  void change(long mailboxId, String name, String email, String adminEmail, LocalDateTime at);

  /** Makes a mailbox the one of tickets that name none. */
  void makeDefault(long mailboxId, LocalDateTime at);

  /** All products, the oldest first. */
  List<Product> products();

  /** Adds a product. */
  long add(NewProduct product);

  /** All tags, the oldest first. */
  List<Tag> tags();

  /** Adds a tag; no other may have its slug. */
  long add(NewTag tag);

  /**
   * A mailbox to keep.
   *
   * @param adminEmail who hears of new tickets
   * @param createdBy the number of a user
   */
  record NewMailbox(
      String name,
      String slug,
      Mailbox.BoxType type,
      String email,
      String adminEmail,
      long createdBy,
      LocalDateTime at) {}

  /** A product to keep. */
  record NewProduct(
      String title,
      @Nullable String description,
      @Nullable Long mailboxId,
      @Nullable Long createdBy,
      LocalDateTime at) {}

  /** A tag to keep. */
  record NewTag(
      String title,
      String slug,
      @Nullable String description,
      @Nullable Long createdBy,
      LocalDateTime at) {}
}
