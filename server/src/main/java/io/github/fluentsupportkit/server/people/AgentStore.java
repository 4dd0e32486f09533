package io.github.fluentsupportkit.server.people;

import io.github.fluentsupportkit.server.auth.Permission;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it is kept who answers, and what they may do. */
public interface AgentStore {

  /** All agents, the oldest first. */
  List<Agent> agents();

  /** The agent who is this user of the site. */
  Optional<Agent> byUser(long userId);

  /** Says what an agent may do from now on, instead of what they could before. */
  void permit(long agentId, Set<Permission> permissions);

  /** Gives an agent the address and the names of the user who they are. */
  void change(
      long agentId, String email, String firstName, @Nullable String lastName, LocalDateTime at);

  /** Says whether an agent may still work. */
  void set(long agentId, PersonStatus status, LocalDateTime at);

  /** An agent with what they may do. */
  record Agent(Person person, Set<Permission> permissions) {}
}
