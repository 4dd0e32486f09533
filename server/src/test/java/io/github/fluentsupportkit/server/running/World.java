package io.github.fluentsupportkit.server.running;

import io.github.fluentsupportkit.server.auth.PasswordHash;
import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.auth.UserStore;
import io.github.fluentsupportkit.server.people.NewPerson;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.people.PersonType;
import io.github.fluentsupportkit.server.time.Now;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was there before the first recorded request: users, agents 1 and 2, customer 3, and two each of mailboxes,
 * products and tags.
 */
public final class World {

  /** Everybody's. */
  public static final String PASSWORD = "abcd EFGH 1234 ijkl MNOP 5678";

  /** The tables, each before those that it refers to. */
  static final List<String> TABLES = List.of(
      "ticket_count",
      "ticket_view",
      "ticket_tag",
      "reply",
      "ticket",
      "agent_permission",
      "application_password",
      "person",
      "site_user",
      "product",
      "mailbox",
      "tag");

  private static final Set<String> WITHOUT_ID =
      Set.of("ticket_count", "ticket_view", "ticket_tag", "agent_permission");

  private final UserStore users;
  private final PersonStore people;
  private final JdbcClient sql;
  private final Now now;

  World(UserStore users, PersonStore people, JdbcClient sql, Now now) {
    this.users = users;
    this.people = people;
    this.sql = sql;
    this.now = now;
  }

  /** Creates it again, in place of all that is there. */
  void createAnew() {
    TABLES.forEach(table -> sql.sql("delete from " + table).update());
    TABLES.stream()
        .filter(table -> !WITHOUT_ID.contains(table))
        .forEach(table ->
            sql.sql("alter table " + table + " alter column id restart with 1").update());
    create();
  }

  /** Creates it in an empty database. */
  public void create() {
    agent(
        user("admin", "ada@example.test", "Ada", "Min"),
        "Ada",
        "Min",
        "ada@example.test",
        "Lead",
        Set.of(Permission.values()));
    agent(
        user("agent", "alan@example.test", "Alan", "Agent"),
        "Alan",
        "Agent",
        "alan@example.test",
        null,
        Set.of(Permission.OWN_TICKETS, Permission.UNASSIGNED_TICKETS));
    user("customer", "cara@example.test", "Cara", "Stone");
    user("customer2", "dave@example.test", "Dave", "Reed");
    people.add(new NewPerson(
        PersonType.CUSTOMER,
        null,
        "Hillary",
        "Sander",
        "hillary@example.test",
        null,
        null,
        now.get()));
    mailbox("Fluent Support", "fluent-support", "support@example.test", true);
    mailbox("Sales", "sales", "sales@example.test", false);
    product("Fluent Support");
    product("Fluent Forms");
    tag("VIP", "vip");
    tag("Billing", "billing");
  }

  /** A further user, who is no agent. */
  public long user(String login, String email, String firstName, String lastName) {
    long id = users.add(new UserStore.NewUser(login, email, firstName, lastName, now.get()));
    users.addPassword(id, "tests", PasswordHash.of(PASSWORD), now.get());
    return id;
  }

  /** Makes an agent of a user. */
  public long agent(
      long userId,
      String firstName,
      String lastName,
      String email,
      @Nullable String title,
      Set<Permission> permissions) {
    long id = people.add(new NewPerson(
        PersonType.AGENT, userId, firstName, lastName, email, title, null, now.get()));
    for (Permission permission : permissions) {
      sql.sql("insert into agent_permission (person_id, permission) values (?, ?)")
          .params(id, permission.key())
          .update();
    }
    return id;
  }

  private void mailbox(String name, String slug, String email, boolean isDefault) {
    sql.sql(
            "insert into mailbox (name, slug, box_type, email, admin_email_address, created_by, is_default,"
                + " created_at, updated_at) values (?, ?, 'web', ?, ?, 1, ?, ?, ?)")
        .params(name, slug, email, email, isDefault, now.get(), now.get())
        .update();
  }

  private void product(String title) {
    sql.sql("insert into product (title, source, created_at, updated_at) values (?, 'local', ?, ?)")
        .params(title, now.get(), now.get())
        .update();
  }

  private void tag(String title, String slug) {
    sql.sql("insert into tag (title, slug, created_at, updated_at) values (?, ?, ?, ?)")
        .params(title, slug, now.get(), now.get())
        .update();
  }
}
