package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.auth.UserStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

@Component
final class SqlUsers implements UserStore {

  private final JdbcClient sql;

  SqlUsers(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<User> byLogin(String login) {
    return by("login_key", login);
  }

  @Override
  public Optional<User> byEmail(String email) {
    return by("email_key", email);
  }

  private Optional<User> by(String column, String value) {
    return sql.sql("select * from site_user where " + column + " = ?")
        .param(value.toLowerCase(Locale.ROOT))
        .query(SqlUsers::user)
        .optional();
  }

  @Override
  public List<User> all() {
    return sql.sql("select * from site_user order by id").query(SqlUsers::user).list();
  }

  @Override
  public long add(NewUser user) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    sql.sql("""
            insert into site_user (login, login_key, email, email_key, first_name, last_name, disabled, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(Rows.values(
            user.login(),
            user.login().toLowerCase(Locale.ROOT),
            user.email(),
            user.email().toLowerCase(Locale.ROOT),
            user.firstName(),
            user.lastName(),
            false,
            user.at()))
        .update(key, "id");
    return Rows.id(key);
  }

  @Override
  public void change(long userId, String email, String firstName, @Nullable String lastName) {
    sql.sql(
            "update site_user set email = ?, email_key = ?, first_name = ?, last_name = ? where id = ?")
        .params(Rows.values(email, email.toLowerCase(Locale.ROOT), firstName, lastName, userId))
        .update();
  }

  @Override
  public void disable(long userId, boolean disabled) {
    sql.sql("update site_user set disabled = ? where id = ?")
        .params(disabled, userId)
        .update();
  }

  @Override
  public void addPassword(long userId, String name, String hash, LocalDateTime at) {
    sql.sql("insert into application_password (user_id, name, password_hash, created_at)"
            + " values (?, ?, ?, ?)")
        .params(userId, name, hash, at)
        .update();
  }

  @Override
  public List<NamedPassword> passwords(long userId) {
    return sql.sql("select * from application_password where user_id = ? order by id")
        .param(userId)
        .query((row, number) -> new NamedPassword(
            row.getLong("id"),
            row.getString("name"),
            Rows.moment(row, "created_at"),
            Rows.momentOrNull(row, "last_used_at"),
            row.getString("last_used_from"),
            Rows.momentOrNull(row, "revoked_at")))
        .list();
  }

  @Override
  public int revoke(long userId, String name, LocalDateTime at) {
    return sql.sql("update application_password set revoked_at = ?"
            + " where user_id = ? and name = ? and revoked_at is null")
        .params(at, userId, name)
        .update();
  }

  private static User user(ResultSet row, int number) throws SQLException {
    return new User(
        row.getLong("id"),
        row.getString("login"),
        row.getString("email"),
        row.getString("first_name"),
        row.getString("last_name"),
        row.getBoolean("disabled"),
        Rows.moment(row, "created_at"));
  }
}
