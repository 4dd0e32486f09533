package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.auth.AccountStore;
import io.github.fluentsupportkit.server.auth.Caller;
import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.people.PersonStatus;
import io.github.fluentsupportkit.server.people.PersonType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SqlAccounts implements AccountStore {

  private final JdbcClient sql;

  SqlAccounts(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Caller> caller(String loginOrEmail) {
    String key = loginOrEmail.toLowerCase(Locale.ROOT);
    return sql.sql("""
            select u.*, p.id as agent_id from site_user u
            left join person p on p.user_id = u.id and p.person_type = ? and p.status = ?
            where (u.login_key = ? or u.email_key = ?) and not u.disabled
            order by case when u.login_key = ? then 0 else 1 end limit 1""")
        .params(Rows.word(PersonType.AGENT), Rows.word(PersonStatus.ACTIVE), key, key, key)
        .query(SqlAccounts::user)
        .optional()
        .map(user -> user.agentId() == null ? user : withPermissions(user, user.agentId()));
  }

  private static Caller user(ResultSet row, int number) throws SQLException {
    return new Caller(
        row.getLong("id"),
        row.getString("login"),
        row.getString("email"),
        row.getString("first_name"),
        row.getString("last_name"),
        Rows.number(row, "agent_id"),
        Set.of());
  }

  private Caller withPermissions(Caller user, long agentId) {
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    sql.sql("select permission from agent_permission where person_id = ?")
        .param(agentId)
        .query(String.class)
        .list()
        .forEach(key -> Permission.of(key).ifPresent(permissions::add));
    return new Caller(
        user.userId(),
        user.login(),
        user.email(),
        user.firstName(),
        user.lastName(),
        agentId,
        permissions);
  }

  @Override
  public List<StoredPassword> passwords(long userId) {
    return sql.sql(
            "select id, password_hash from application_password where user_id = ? and revoked_at is null")
        .param(userId)
        .query(
            (row, number) -> new StoredPassword(row.getLong("id"), row.getString("password_hash")))
        .list();
  }

  @Override
  public void recordUses(Map<Long, Use> uses) {
    uses.forEach((id, use) -> sql.sql(
            "update application_password set last_used_at = ?, last_used_from = ? where id = ?")
        .params(use.at(), use.address(), id)
        .update());
  }
}
