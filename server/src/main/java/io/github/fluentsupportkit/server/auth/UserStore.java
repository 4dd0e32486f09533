package io.github.fluentsupportkit.server.auth;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where users of the site are kept. Neither names nor addresses are told apart by case. */
public interface UserStore {

  /** The user of this name. */
  Optional<User> byLogin(String login);

  /** The user with this address. */
  Optional<User> byEmail(String email);

  /** All users, the oldest first. */
  List<User> all();

  /** Adds a user, who cannot log in yet, and answers the number. */
  long add(NewUser user);

  /** Gives a user another address and other names. */
  void change(long userId, String email, String firstName, @Nullable String lastName);

  /** Lets a user in or not. */
  void disable(long userId, boolean disabled);

  /** Keeps the hash of an application password under a name. */
  void addPassword(long userId, String name, String hash, LocalDateTime at);

  /** The application passwords of a user, the oldest first. */
  List<NamedPassword> passwords(long userId);

  /** Takes back a user's passwords of this name, and answers how many there were. */
  int revoke(long userId, String name, LocalDateTime at);

  /**
   * A user of the site.
   *
   * @param disabled whether the user is kept out
   */
  record User(
      long id,
      String login,
      String email,
      String firstName,
      @Nullable String lastName,
      boolean disabled,
      LocalDateTime createdAt) {}

  /** Somebody who is to become a user. */
  record NewUser(
      String login,
      String email,
      String firstName,
      @Nullable String lastName,
      LocalDateTime at) {}

  /** An application password as its owner knows it. */
  record NamedPassword(
      long id,
      String name,
      LocalDateTime createdAt,
      @Nullable LocalDateTime lastUsedAt,
      @Nullable String lastUsedFrom,
      @Nullable LocalDateTime revokedAt) {}
}
