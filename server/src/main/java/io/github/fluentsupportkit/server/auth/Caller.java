package io.github.fluentsupportkit.server.auth;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request: a user of the site, who may be an agent as well.
 *
 * @param userId the number of the user
 * @param login the name of the user
 * @param email the address of the user
 * @param firstName first name
 * @param lastName last name, if there is one
 * @param agentId the number of the agent among the persons, or null for a user who is none
 * @param permissions what the agent may do
 */
public record Caller(
    long userId,
    String login,
    String email,
    String firstName,
    @Nullable String lastName,
    @Nullable Long agentId,
    Set<Permission> permissions) {

  /** Whether the agent may do this. */
  public boolean may(Permission permission) {
    return agentId != null && permissions.contains(permission);
  }
}
