package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class BulkDeletingTest {

  private static final String PATH = "/tickets/bulk-actions";

  private final Desk desk;

  BulkDeletingTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void ticketsGoWithAllThatIsOnThem() {
    long one = desk.opened("One");
    long two = desk.opened("Two");
    desk.responded(one, "Reply");
    desk.admin().post("/tickets/" + two + "/tags", Map.of("tag_id", 1)).ok();
    desk.ticket(two);
    long replies = desk.rows("reply");

    assertThat(delete(desk.admin(), one, two).ok().text("/message"))
        .isEqualTo("2 tickets have been deleted");

    desk.admin().get("/tickets/" + one).is(404);
    desk.admin().get("/tickets/" + two).is(404);
    assertThat(desk.rows("reply")).isEqualTo(replies - 1);
    assertThat(desk.sql()
            .sql("select count(*) from ticket_tag where ticket_id = ?")
            .param(two)
            .query(Long.class)
            .single())
        .isZero();
  }

  @Test
  void whatIsNotThereIsPassedOverAndNotCounted() {
    long ticket = desk.opened("Once");

    assertThat(delete(desk.admin(), ticket, ticket, 99999).ok().text("/message"))
        .startsWith("1 ");
    assertThat(delete(desk.admin(), ticket).ok().text("/message")).startsWith("0 ");
    assertThat(desk.admin()
            .post(
                PATH,
                Map.of(
                    "bulk_action", "delete_tickets", "ticket_ids", List.of("99999999999999999999")))
            .ok()
            .text("/message"))
        .startsWith("0 ");
  }

  @Test
  void ticketsOfOthersArePassedOver() {
    desk.agent("deletes-own", Permission.OWN_TICKETS, Permission.DELETE_TICKETS);
    long others = desk.opened("Others'");
    long nobodys = desk.opened("Nobody's");
    desk.assigned(others, 1);

    assertThat(delete(desk.as("deletes-own"), others, nobodys).ok().text("/message"))
        .startsWith("0 ");

    desk.ticket(others);
    desk.ticket(nobodys);
  }

  @Test
  void everyEncodingDeletes() {
    Object[] form = {
      "bulk_action",
      "delete_tickets",
      "ticket_ids[]",
      desk.opened("A"),
      "ticket_ids[]",
      desk.opened("B")
    };
    assertThat(desk.admin().form("POST", PATH, form).ok().text("/message")).startsWith("2 ");
    Object[] parts = {
      "bulk_action",
      "delete_tickets",
      "ticket_ids[5]",
      desk.opened("A"),
      "ticket_ids[3]",
      desk.opened("B")
    };
    assertThat(desk.admin().multipart("POST", PATH, parts).ok().text("/message"))
        .startsWith("2 ");
    Object[] query = {"bulk_action", "delete_tickets", "ticket_ids[]", desk.opened("A")};
    assertThat(
            desk.admin().send("POST", PATH + "?" + Client.encoded(query)).ok().text("/message"))
        .startsWith("1 ");
  }

  @Test
  void aThousandAreDeletedAtOnce() {
    long[] ids = LongStream.range(0, 1200).map(i -> 100_000 + i).toArray();
    ids[1100] = desk.opened("Hay");

    assertThat(delete(desk.admin(), ids).ok().text("/message")).startsWith("1 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"bulk_action\": \"delete_tickets\"}",
        "{\"bulk_action\": \"delete_tickets\", \"ticket_ids\": []}",
        "{\"bulk_action\": \"delete_tickets\", \"ticket_ids\": \"1\"}",
        "{\"bulk_action\": \"delete_tickets\", \"ticket_ids\": [\"1,2\"]}",
        "{\"bulk_action\": \"delete_tickets\", \"ticket_ids\": [\"\"]}",
        "{\"bulk_action\": \"delete_tickets\", \"ticket_ids\": [null]}",
        "{\"bulk_action\": \"delete_tickets\", \"ticket_ids\": {\"a\": 1}}",
        "{\"bulk_action\": \"delete_tickets\", \"ticket_ids\": [[1]]}",
        "{\"bulk_action\": \"close_tickets\", \"ticket_ids\": [1]}",
        "{\"ticket_ids\": [1]}"
      })
  void whatIsMissingOrWrongIsRefused(String body) {
    long tickets = desk.rows("ticket");

    desk.admin().send("POST", PATH, "application/json", body).is(422);

    assertThat(desk.rows("ticket")).isEqualTo(tickets);
  }

  private static Answer delete(Client client, long... ids) {
    return client.post(
        PATH,
        Map.of(
            "bulk_action",
            "delete_tickets",
            "ticket_ids",
            LongStream.of(ids).boxed().toList()));
  }
}
