package io.github.fluentsupportkit.server.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills no server: what one would leave behind is in its file. */
class WrittenDownTest {

  private static final int TICKETS = 100;
  private static final int KEPT = 10;
  private static final int TICKETS_PER_COPY = 5;
  private static final int LONGEST = 6000;

  /** H2 uses space again at once, and not after 45 seconds, from when on a kill could do harm. */
  private static final String HASTE = ";RETENTION_TIME=0";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void whatH2AcknowledgesIsInItsFile() throws Exception {
    Path database = folder.resolve("help-desk");
    List<String> lost = new ArrayList<>();
    try (RunningServer server = RunningServer.at(Database.h2File(database) + HASTE, Map.of())) {
      server.bean(World.class).create();
      Client admin = Client.of(server.baseUrl(), "admin");
      Deque<Ticket> tickets = new ArrayDeque<>();
      for (int i = 1; i <= TICKETS; i++) {
        tickets.add(open(admin, i));
        if (tickets.size() > KEPT) {
          delete(admin, tickets.remove());
        }
        List<String> titles = tickets.stream().map(Ticket::title).toList();
        if (i % TICKETS_PER_COPY == 0 && !titlesInCopyOf(database, i).equals(titles)) {
          lost.add(titles.get(titles.size() - 1));
        }
      }
    }
    assertThat(lost)
        .as("tickets whose file had not what was acknowledged until then")
        .isEmpty();
  }

  /** Opens one with a text of another length, so that it does not fit just where another was. */
  private static Ticket open(Client admin, int number) throws Exception {
    String title = "Ticket " + number;
    String text = "a ".repeat(number * 997 % LONGEST / 2 + 1);
    Answer answer = admin.send(
        "POST",
        "/tickets",
        "{\"ticket\":{\"title\":\"" + title + "\",\"content\":\"" + text
            + "\",\"customer_id\":3}}");
    assertThat(answer.status()).isEqualTo(200);
    return new Ticket(answer.body().at("/ticket/id").asLong(), title);
  }

  private static void delete(Client admin, Ticket ticket) throws Exception {
    Answer answer = admin.send(
        "POST",
        "/tickets/bulk-actions",
        "{\"bulk_action\":\"delete_tickets\",\"ticket_ids\":[" + ticket.id() + "]}");
    assertThat(answer.status()).isEqualTo(200);
  }

  private List<String> titlesInCopyOf(Path database, int number) throws Exception {
    Path copy = folder.resolve("copy" + number);
    Files.copy(fileOf(database), fileOf(copy));
    List<String> titles =
        new Records(Database.h2File(copy)).texts("select title from ticket order by id");
    Files.delete(fileOf(copy));
    return titles;
  }

  private static Path fileOf(Path database) {
    return Path.of(database + ".mv.db");
  }

  private record Ticket(long id, String title) {}
}
