package io.github.fluentsupportkit.server.running;

import io.github.fluentsupportkit.server.auth.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A running help desk with the records of {@link World}, and what tests do to it all the time.
 *
 * @param server which serves it
 */
public record Desk(RunningServer server) {

  /** The customer of {@link World}. */
  public static final long HILLARY = 3;

  /** Forgets all that happened. */
  public void startOver() {
    server.bean(World.class).createAnew();
  }

  /** A user of the world, who sends requests. */
  public Client as(String login) {
    return as(login, World.PASSWORD);
  }

  /** Somebody with a password that is wrong. */
  public Client as(String login, String password) {
    return Client.of(server.baseUrl(), login, password);
  }

  /** Somebody who does not say who it is. */
  public Client anonymous() {
    return new Client(server.baseUrl(), Map.of());
  }

  /** Agent 1, who may do everything. */
  public Client admin() {
    return as("admin");
  }

  /** Opens a ticket for Hillary, and answers its number. */
  public long opened(String title) {
    return opened(title, Map.of());
  }

  /** Opens a ticket for Hillary, unless the draft says otherwise, and answers its number. */
  public long opened(String title, Map<String, ?> draft) {
    Map<String, Object> whole = new HashMap<>(
        Map.of("customer_id", HILLARY, "title", title, "content", "Content of " + title));
    whole.putAll(draft);
    return admin().post("/tickets", Map.of("ticket", whole)).ok().number("/ticket/id");
  }

  /** Responds to a ticket as agent 1, and answers the number of the reply. */
  public long responded(long ticketId, String content) {
    return admin()
        .post(
            "/tickets/" + ticketId + "/responses",
            Map.of("content", content, "conversation_type", "response"))
        .ok()
        .number("/response/id");
  }

  /** Closes a ticket as agent 1. */
  public void closed(long ticketId) {
    admin()
        .post(
            "/tickets/" + ticketId + "/responses",
            Map.of("content", "Bye", "conversation_type", "response", "close_ticket", "yes"))
        .ok();
  }

  /** Gives a ticket to an agent. */
  public void assigned(long ticketId, long agentId) {
    admin()
        .put(
            "/tickets/" + ticketId + "/property",
            Map.of("prop_name", "agent_id", "prop_value", agentId))
        .ok();
  }

  /** A ticket as agent 1 sees it. */
  public Answer ticket(long id) {
    return admin().get("/tickets/" + id).ok();
  }

  /** A customer who is new, by their address; answers their number. */
  public long customer(String email) {
    return admin()
        .post(
            "/tickets",
            Map.of(
                "ticket",
                Map.of("title", "First", "content", "First", "create_customer", "yes"),
                "newCustomer",
                Map.of("email", email, "first_name", "New")))
        .ok()
        .number("/ticket/customer_id");
  }

  /** A new user who is an agent with these permissions; answers the agent's number. */
  public long agent(String login, Permission... permissions) {
    World world = server.bean(World.class);
    String email = login + "@example.test";
    return world.agent(
        world.user(login, email, "Agent", login), "Agent", login, email, null, Set.of(permissions));
  }

  /** The database, to look at what is really there. */
  public JdbcClient sql() {
    return server.bean(JdbcClient.class);
  }

  /** How many rows a table has. */
  public long rows(String table) {
    return sql().sql("select count(*) from " + table).query(Long.class).single();
  }

  /** All rows of all tables but those that reading changes, to see that nothing changed. */
  public List<Object> everything() {
    return World.TABLES.stream()
        .filter(table -> !table.equals("ticket_view") && !table.equals("application_password"))
        .<Object>map(table ->
            sql().sql("select * from " + table + " order by 1, 2").query().listOfRows())
        .toList();
  }
}
