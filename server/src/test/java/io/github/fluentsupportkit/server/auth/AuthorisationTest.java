package io.github.fluentsupportkit.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import io.github.fluentsupportkit.server.running.World;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation for every role and, where it is about a ticket, for tickets of the agent, of nobody and of another.
 * What is refused changes nothing.
 */
@OnBothDatabases
class AuthorisationTest {

  private final Desk desk;
  private final Map<String, Long> agents = new HashMap<>();

  AuthorisationTest(Desk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void roles() {
    desk.startOver();
    agents.put("admin", 1L);
    agents.put("agent", 2L);
    agents.put("own", desk.agent("own", Permission.OWN_TICKETS));
    agents.put(
        "all",
        desk.agent(
            "all",
            Permission.OWN_TICKETS,
            Permission.UNASSIGNED_TICKETS,
            Permission.OTHER_TICKETS));
    desk.agent("dismissed", Permission.values());
    desk.agent("disabled", Permission.values());
    desk.agent("revoked", Permission.values());
    UserStore users = desk.server().bean(UserStore.class);
    users.disable(id(users, "disabled"), true);
    users.revoke(id(users, "revoked"), "tests", LocalDateTime.now());
    desk.sql()
        .sql("update person set status = 'inactive' where email = 'dismissed@example.test'")
        .update();
  }

  private static long id(UserStore users, String login) {
    return users.byLogin(login).orElseThrow().id();
  }

  @Test
  void everybodyMayDoWhatTheyMayAndNothingElse() {
    List<String> wrong = new ArrayList<>();
    AuthorisationTable.CELLS.lines().forEach(line -> {
      String[] cells = line.split("\\s+");
      for (int i = 0; i < AuthorisationTable.ROLES.size(); i++) {
        String role = AuthorisationTable.ROLES.get(i);
        Try attempt = attempt(role, cells[0], cells[1]);
        if (attempt.status() != Integer.parseInt(cells[i + 2])) {
          wrong.add(role + " " + cells[0] + " " + cells[1] + " got " + attempt.status());
        }
        if (attempt.status() >= 400 && attempt.changed()) {
          wrong.add(role + " " + cells[0] + " " + cells[1] + " was refused and changed something");
        }
      }
    });

    assertThat(wrong).isEmpty();
  }

  @Test
  void theTableHasEveryOperation() {
    assertThat(AuthorisationTable.CELLS
            .lines()
            .map(line -> line.split("\\s+"))
            .map(cells -> cells[0] + " "
                + cells[1].replaceAll("#.*", "").replaceAll("\\{[a-z]+}|[0-9]+", "{}"))
            .distinct())
        .containsAll(AudienceTest.operations());
  }

  private Try attempt(String role, String method, String path) {
    String to = path.replaceAll("#.*", "");
    long other = path.contains("{other}") ? desk.customer("other@example.test") : 0;
    long ticket = path.contains("{mine}")
        ? ticketOf(agents.getOrDefault(role, 1L))
        : path.contains("{theirs}")
            ? ticketOf(role.equals("admin") ? 2L : 1L)
            : desk.opened("Free");
    long reply = path.contains("{r}") ? note(ticket) : 0;
    String real = to.replaceAll("\\{(mine|free|theirs)}", Long.toString(ticket))
        .replace("{r}", Long.toString(reply))
        .replace("{other}", Long.toString(other));
    List<Object> before = desk.everything();
    Answer answer = method.equals("GET")
        ? client(role).get(real)
        : client(role).send(method, real, input(path, ticket));
    return new Try(answer.status(), !before.equals(desk.everything()));
  }

  private Client client(String role) {
    return switch (role) {
      case "nobody" -> desk.anonymous();
      case "wrong" -> desk.as("admin", World.PASSWORD + "x");
      default -> desk.as(role);
    };
  }

  private long ticketOf(long agent) {
    long ticket = desk.opened("Somebody's");
    desk.assigned(ticket, agent);
    return ticket;
  }

  private long note(long ticket) {
    return desk.admin()
        .post(
            "/tickets/" + ticket + "/responses",
            Map.of("content", "N", "conversation_type", "note"))
        .ok()
        .number("/response/id");
  }

  private static Map<String, ?> input(String path, long ticket) {
    if (path.endsWith("#agent")) {
      return Map.of("prop_name", "agent_id", "prop_value", 2);
    }
    if (path.endsWith("/property")) {
      return Map.of("prop_name", "priority", "prop_value", "critical");
    }
    if (path.equals("/tickets")) {
      return Map.of("ticket", Map.of("customer_id", 3, "title", "T", "content", "C"));
    }
    return Map.of(
        "title",
        "T",
        "content",
        "C",
        "tag_id",
        1,
        "bulk_action",
        "delete_tickets",
        "ticket_ids",
        List.of(ticket),
        "email",
        "hillary@example.test",
        "first_name",
        "Hillary");
  }

  /** What came of a request. */
  private record Try(int status, boolean changed) {}
}
