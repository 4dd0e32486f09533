package io.github.fluentsupportkit.server.samples;

import io.github.fluentsupportkit.server.auth.PasswordHash;
import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.auth.UserStore;
import io.github.fluentsupportkit.server.people.AgentStore;
import io.github.fluentsupportkit.server.people.NewPerson;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.people.PersonType;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The users, agents and customers of the sample data. */
@Component
final class SamplePeople {

  private static final String PASSWORD_NAME = "sample data";

  private final UserStore users;
  private final PersonStore people;
  private final AgentStore agents;
  private final SampleStore samples;

  SamplePeople(UserStore users, PersonStore people, AgentStore agents, SampleStore samples) {
    this.users = users;
    this.people = people;
    this.agents = agents;
    this.samples = samples;
  }

  /**
   * Keeps them.
   *
   * @param passwordOf the password for a login
   */
  Added add(SampleHelpDesk data, UnaryOperator<String> passwordOf, LocalDateTime since) {
    Map<String, Long> userIds = new HashMap<>();
    Map<String, Long> personIds = new HashMap<>();
    List<Credential> credentials = new ArrayList<>();
    for (SampleHelpDesk.User user : data.users()) {
      long id = users.add(new UserStore.NewUser(
          user.login(), user.email(), user.firstName(), user.lastName(), since));
      userIds.put(user.login(), id);
      users.disable(id, Boolean.TRUE.equals(user.disabled()));
      if (user.role() != null) {
        String password = passwordOf.apply(user.login());
        users.addPassword(id, PASSWORD_NAME, PasswordHash.of(password), since);
        credentials.add(new Credential(user.login(), password, user.role()));
      }
      if (user.agent() != null) {
        personIds.put(user.login(), agent(user, user.agent(), id, since));
      }
    }
    data.customers()
        .forEach(customer -> personIds.put(
            customer.email(), customer(customer, userIds.get(customer.login()), since)));
    return new Added(userIds, personIds, credentials);
  }

  private long agent(
      SampleHelpDesk.User user, SampleHelpDesk.Agent agent, long userId, LocalDateTime since) {
    long id = people.add(new NewPerson(
        PersonType.AGENT,
        userId,
        user.firstName(),
        user.lastName(),
        user.email(),
        agent.title(),
        null,
        since));
    Set<Permission> permissions = agent.permissions().stream()
        .map(Permission::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
    agents.permit(id, permissions);
    set(id, agent.columns());
    return id;
  }

  private long customer(
      SampleHelpDesk.Customer customer, @Nullable Long userId, LocalDateTime since) {
    long id = people.add(new NewPerson(
        PersonType.CUSTOMER,
        userId,
        customer.firstName(),
        customer.lastName(),
        customer.email(),
        customer.title(),
        null,
        since));
    set(id, customer.columns());
    return id;
  }

  private void set(long personId, @Nullable Map<String, @Nullable Object> columns) {
    samples.set("person", personId, columns == null ? Map.of() : columns);
  }

  /**
   * Who was kept.
   *
   * @param users numbers by login
   * @param people numbers of agents by login, of customers by address
   */
  record Added(Map<String, Long> users, Map<String, Long> people, List<Credential> credentials) {}
}
