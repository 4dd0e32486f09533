package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.people.AgentStore;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStatus;
import io.github.fluentsupportkit.server.people.PersonType;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SqlAgents implements AgentStore {

  private final JdbcClient sql;

  SqlAgents(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Agent> agents() {
    return agents(new Filter());
  }

  @Override
  public Optional<Agent> byUser(long userId) {
    return agents(new Filter().and("user_id = ?", userId)).stream().findFirst();
  }

  private List<Agent> agents(Filter filter) {
    filter.and("person_type = ?", Rows.word(PersonType.AGENT));
    return sql
        .sql("select * from person" + filter.where() + " order by id")
        .params(filter.values())
        .query(PersonRows::person)
        .list()
        .stream()
        .map(person -> new Agent(person, permissions(person)))
        .toList();
  }

  private Set<Permission> permissions(Person agent) {
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    sql.sql("select permission from agent_permission where person_id = ?")
        .param(agent.id())
        .query(String.class)
        .list()
        .forEach(key -> Permission.of(key).ifPresent(permissions::add));
    return permissions;
  }

  @Override
  public void permit(long agentId, Set<Permission> permissions) {
    sql.sql("delete from agent_permission where person_id = ?").param(agentId).update();
    permissions.forEach(
        permission -> sql.sql("insert into agent_permission (person_id, permission) values (?, ?)")
            .params(agentId, permission.key())
            .update());
  }

  @Override
  public void change(
      long agentId, String email, String firstName, @Nullable String lastName, LocalDateTime at) {
    sql.sql("update person set email = ?, email_key = ?, first_name = ?, last_name = ?,"
            + " updated_at = ? where id = ?")
        .params(
            Rows.values(email, email.toLowerCase(Locale.ROOT), firstName, lastName, at, agentId))
        .update();
  }

  @Override
  public void set(long agentId, PersonStatus status, LocalDateTime at) {
    sql.sql("update person set status = ?, updated_at = ? where id = ?")
        .params(Rows.word(status), at, agentId)
        .update();
  }
}
