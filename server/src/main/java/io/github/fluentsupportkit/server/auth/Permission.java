package io.github.fluentsupportkit.server.auth;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an agent may do; the product's permissions under names that say it. */
public enum Permission {
  /** See and answer the tickets that are assigned to them. */
  OWN_TICKETS,
  /** See and answer the tickets that nobody has. */
  UNASSIGNED_TICKETS,
  /** See and answer the tickets of others. */
  OTHER_TICKETS,
  /** See, change and delete customers. */
  CUSTOMERS,
  /** Delete tickets. */
  DELETE_TICKETS,
  /** Give a ticket to an agent. */
  ASSIGN_AGENTS;

  /** The name on the command line and in the database, such as {@code own-tickets}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether these are all there are, which makes an administrator. */
  public static boolean areAll(Set<Permission> permissions) {
    return permissions.containsAll(EnumSet.allOf(Permission.class));
  }

  /** The permission of this key. */
  public static Optional<Permission> of(String key) {
    return Arrays.stream(values()).filter(p -> p.key().equals(key)).findFirst();
  }
}
