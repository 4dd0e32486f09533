package io.github.fluentsupportkit.server.auth;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where users and their application passwords are kept. */
public interface AccountStore {

  /** The user of this name or address, unless disabled. Neither is told apart by case. */
  Optional<Caller> caller(String loginOrEmail);

  /** The user's passwords that nobody revoked. */
  List<StoredPassword> passwords(long userId);

  /** Notes when and from where passwords were last used, by the number of the password. */
  void recordUses(Map<Long, Use> uses);

  /**
   * An application password as it is kept.
   *
   * @param id its number
   * @param hash of it, see {@link PasswordHash}
   */
  record StoredPassword(long id, String hash) {}

  /**
   * A use of a password.
   *
   * @param at in UTC
   * @param address the network address that it came from
   */
  record Use(LocalDateTime at, String address) {}
}
