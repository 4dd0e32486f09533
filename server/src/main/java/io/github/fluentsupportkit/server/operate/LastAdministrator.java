package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.auth.UserStore;
import io.github.fluentsupportkit.server.people.AgentStore;
import io.github.fluentsupportkit.server.people.PersonStatus;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever is the only one who may do everything stays so: without them nobody could see all tickets. */
final class LastAdministrator {

  private LastAdministrator() {}

  /** Refuses to go on if this user is the only administrator who can log in. */
  static void isNot(UserStore.User user, OperatedHelpDesk helpDesk) {
    if (administrators(helpDesk).equals(Set.of(user.id()))) {
      throw CommandFailure.notThat(user.login() + " is the only administrator; make another first,"
          + " with agent add LOGIN --administrator");
    }
  }

  private static Set<Long> administrators(OperatedHelpDesk helpDesk) {
    Set<Long> enabled = helpDesk.users().all().stream()
        .filter(user -> !user.disabled())
        .map(UserStore.User::id)
        .collect(Collectors.toSet());
    return helpDesk.the(AgentStore.class).agents().stream()
        .filter(agent -> agent.person().status() == PersonStatus.ACTIVE)
        .filter(agent -> Permission.areAll(agent.permissions()))
        .map(agent -> Objects.requireNonNull(agent.person().userId()))
        .filter(enabled::contains)
        .collect(Collectors.toSet());
  }
}
